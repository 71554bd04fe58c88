import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import { DETECTORS, STRENGTHS } from '../../src/simulator/index.ts';
import { catalogue } from './plays.ts';

const source = ['src/components/debrief', 'src/words/debrief']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Keys as they are written in the source: `debrief.pace.${…}` becomes a pattern. */
const written = [...source.matchAll(/['`]((?:debrief|strength)\.[^'`]+)['`]/g)].map(
  ([, key = '']) =>
    new RegExp(
      `^${key
        .replace(/\$\{[^`]*?\}/g, '\u0000')
        .replace(/\./g, '\\.')
        .replaceAll('\u0000', '[\\w]+')}(\\.(one|other))?$`,
    ),
);
const own = Object.keys(catalogue).filter((key) => /^(debrief|strength)\./.test(key));

describe('words of the debrief', () => {
  test.each(written.map((key) => [key.source, key] as const))(
    '%s is in the catalogue',
    (_, key) => {
      expect(own.filter((one) => key.test(one))).not.toEqual([]);
    },
  );

  test('nothing is in the catalogue that no part asks for', () => {
    expect(own.filter((key) => !written.some((one) => one.test(key)))).toEqual([]);
  });

  test('every strength that scoring can find is put into words, and no other', () => {
    const written = own.filter((key) => key.startsWith('strength.'));
    expect(written.sort()).toEqual(STRENGTHS.map((code) => `strength.${code}`).sort());
  });

  test('every mistake leads to a lesson, and its heading is there', () => {
    const links = readMistakeLinks();
    for (const { code } of DETECTORS) {
      const link = links[code];
      expect(link?.heading, code).toBeTruthy();
      expect(link?.title, code).toBeTruthy();
    }
  });
});
