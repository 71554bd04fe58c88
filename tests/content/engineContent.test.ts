import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/library/cases.ts';
import { readCalibrationResults, readStudies } from '../../src/library/readCalibration.ts';
import {
  CONTENT,
  ContentError,
  protocolIds,
  readProtocol,
  readRubric,
} from '../../src/library/readContent.ts';
import { DETECTORS } from '../../src/simulator/index.ts';

/** A copy of the content with one file changed. */
function contentWith(file: string, change: (text: string) => string): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content');
  for (const part of ['cases', 'messages', 'protocols', 'rubrics', 'mistakes', 'calibration']) {
    cpSync(path.join(CONTENT, part), path.join(root, part), { recursive: true });
  }
  const target = path.join(root, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
  return root;
}

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message;
  }
  throw new Error('a broken file was accepted');
}

const CASE = 'cases/ines-wrist/case.yaml';

describe('a broken case file names file, field and reason', () => {
  test.each([
    [
      'a share above 1',
      (t: string) => t.replace('fear: 0.52', 'fear: 1.52'),
      'patient.start.fear',
      '<=1',
    ],
    ['a misspelt key', (t: string) => t.replace('ageYears:', 'ageYear:'), 'patient', 'ageYear'],
    [
      'a word for a number',
      (t: string) => t.replace('maxWeeks: 20', 'maxWeeks: many'),
      'patient.maxWeeks',
      'expected',
    ],
    [
      'a window that runs backward',
      (t: string) => t.replace('window: [7, 11]', 'window: [11, 7]'),
      'patient.events.0.window',
      'first day',
    ],
    [
      'a side that is none',
      (t: string) => t.replace('affectedSide: right', 'affectedSide: upper'),
      'patient.affectedSide',
      'left',
    ],
    [
      'another patient',
      (t: string) => t.replace('id: ines-wrist', 'id: somebody'),
      'patient.id',
      "folder's name",
    ],
    ['no YAML at all', () => 'patient: [', 'case.yaml', ''],
  ])('%s', (_name, change, field, reason) => {
    const root = contentWith(CASE, change);
    const message = messageOf(() => readCase('ines-wrist', root));
    expect(message).toContain('case.yaml');
    expect(message).toContain(field);
    expect(message).toContain(reason);
  });

  test.each([
    ['counts although nothing bounds it', 'role: shown', 'role: held-out'],
    ['is shown and bounded', 'interval: [null, null]', 'interval: [0, null]'],
    ['is bounded by nobody knows what', 'intervalFrom: none', 'intervalFrom: bound'],
  ])('a group result that %s is refused', (_name, good, bad) => {
    const root = contentWith('calibration/studies/02-graded-imagery.yaml', (t) =>
      t.replace(good, bad),
    );
    const message = messageOf(() => readStudies(path.join(root, 'calibration')));
    expect(message).toContain('02-graded-imagery.yaml: targets.3.interval: ');
    expect(message).toContain('has a bound and says where it is from');
  });

  test.each([
    ['cut off', (t: string) => t.slice(0, -20), ''],
    ['of another shape', (t: string) => t.replace('"engine"', '"motor"'), 'engine'],
  ])('results of a run that are %s are refused, and the command named', (_name, change, field) => {
    const root = contentWith('calibration/results.json', change);
    const file = path.join(root, 'calibration/results.json');
    const message = messageOf(() => readCalibrationResults(file));
    expect(message).toContain('results.json: ');
    expect(message).toContain(field);
    expect(message).toContain('npm run calibration');
    expect(messageOf(() => readCalibrationResults(`${file}.gone`))).toContain(
      'npm run calibration',
    );
  });

  test('a recipe whose weights do not add up is refused', () => {
    const root = contentWith('rubrics/standard.yaml', (t) =>
      t.replace('weight: 0.25', 'weight: 0.35'),
    );
    expect(messageOf(() => readRubric('standard', root))).toContain('add up to 1');
  });
});

/** Every dotted path to a number, text or null in the rules. */
function leaves(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
}

describe.each(protocolIds())('the profile %s', (id) => {
  const { rules, provenance } = readProtocol(id);

  test('is the file it says it is', () => expect(rules.id).toBe(id));

  test('says of every number where it comes from, and of no number it does not have', () => {
    const { id: _id, ...numbers } = rules;
    expect(Object.keys(provenance).sort()).toEqual(leaves(numbers).sort());
  });

  test('a number from a trial or a convention is not passed off without a source', () => {
    const unsourced = Object.entries(provenance)
      .filter(
        ([, { status, sources, note }]) => status === 'trial' && sources.length === 0 && !note,
      )
      .map(([field]) => field);
    expect(unsourced).toEqual([]);
  });
});

test('every mistake file has its detector, and every detector its file', () => {
  expect(Object.keys(readRubric().mistakes).sort()).toEqual(
    DETECTORS.map(({ code }) => code).sort(),
  );
});
