import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The same bits in every engine: the standard fixes these, and nothing else in Math. */
const EXACT = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E PI LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(
    ' ',
  ),
);

/** What a file uses that could differ between browsers, or between two runs. */
function inexact(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const named = [...code.matchAll(/\bMath\s*(?:\.|\?\.)\s*(\w+)/g)].map((match) => match[1] ?? '');
  const used = named.filter((name) => !EXACT.has(name)).map((name) => `Math.${name}`);
  const hidden = /\bMath\s*\[|[=({,]\s*Math\s*[;,)}]/.test(code) ? ['Math, not by name'] : [];
  const power = /\*\*/.test(code) ? ['**'] : [];
  const locale = /\.(localeCompare|toLocale\w+)\(/.exec(code)?.[1];
  return [...used, ...hidden, ...power, ...(locale ? [locale] : [])];
}

describe('the simulator computes alike in every JavaScript engine', () => {
  const files = globSync('src/simulator/**/*.ts');

  test('there are files to look at', () => expect(files.length).toBeGreaterThan(5));

  test.each(files)('%s', (file) => {
    expect(inexact(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.each([
    ['const a = Math.random();', ['Math.random']],
    ['const a = Math.exp(-x) + Math . tanh(y);', ['Math.exp', 'Math.tanh']],
    ['const { log } = Math;', ['Math, not by name']],
    ["const a = Math['sin'](1);", ['Math, not by name']],
    ['const a = x ** 2;', ['**']],
    ['names.sort((a, b) => a.localeCompare(b));', ['localeCompare']],
    ['const a = Math.min(1, Math.sqrt(2)); // not Math.exp', []],
  ])('%s is judged rightly', (source, expected) => {
    expect(inexact(source)).toEqual(expected);
  });
});
