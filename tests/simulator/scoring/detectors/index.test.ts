import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DETECTORS } from '../../../../src/simulator/scoring/detectors/index.ts';
import { clinic } from '../../clinic.ts';
import { rubric } from '../../content.ts';
import { article, norms } from '../../profiles.ts';

const codes = DETECTORS.map(({ code }) => code);
const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts') && name !== 'index.test.ts')
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');

describe('every detector', () => {
  test('has a code of its own, with severity, domain and cool-down in the recipe', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !(code in rubric.mistakes))).toEqual([]);
  });

  test.each(codes)('%s has a course in which it must be seen', (code) => {
    expect(tests.includes(`mistake('${code}'`)).toBe(true);
  });

  test.each([norms, article])('finds nothing in a chart without entries: $id', (protocol) => {
    const { notes } = clinic();
    expect(DETECTORS.flatMap(({ find }) => find(notes, protocol))).toEqual([]);
  });
});
