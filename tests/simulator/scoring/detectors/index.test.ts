import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samplesOf } from '../../../../src/simulator/index.ts';
import { DETECTORS } from '../../../../src/simulator/scoring/detectors/index.ts';
import { clinic } from '../../clinic.ts';
import { article, norms } from '../../profiles.ts';

const folder = new URL('../../../../src/simulator/scoring/detectors/', import.meta.url);
const filesIn = (place: URL) =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(name, place)).map((file) => `${name}/${file}`));
const files = filesIn(folder);
const tests = filesIn(new URL('.', import.meta.url));

/** `GMI_RUSH_1` as a file is called: `gmiRush1`. */
const fileOf = (code: string) =>
  code.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('every detector', () => {
  test.each(files)('%s is in the list, under the code that its name says', async (file) => {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    const listed = DETECTORS.filter((one) => Object.values(exported).includes(one));
    expect(
      listed.map(({ code }) => `${fileOf(code)}.ts`),
      `${file} has no line in list.ts`,
    ).toEqual([file.split('/')[1]]);
  });

  test.each(files)('%s has a test of its name', (file) => {
    expect(tests).toContain(file.replace(/\.ts$/, '.test.ts'));
  });

  test('has a code of its own', () => {
    expect(new Set(DETECTORS.map(({ code }) => code)).size).toBe(DETECTORS.length);
  });

  test.each(DETECTORS)('$code is seen in each of its variants by some evidence', (detector) => {
    const reached = samplesOf(detector).map((sample) => detector.variantOf(sample));
    const named = detector.variants.length === 0 ? [null] : detector.variants;
    expect(new Set(reached)).toEqual(new Set(named));
  });

  test.each([norms, article])('finds nothing in a chart without entries: $id', (protocol) => {
    const { notes } = clinic();
    expect(DETECTORS.flatMap(({ find }) => find(notes, protocol))).toEqual([]);
  });
});
