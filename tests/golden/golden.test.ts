import { describe, expect, test } from 'vitest';
import { DETECTORS, type Detector, SCORING } from '../../src/simulator/index.ts';
import { readContentHere, readGolden } from '../../tools/golden/file.ts';
import { faults, type Golden, hereWith, remake } from '../../tools/golden/golden.ts';

const here = hereWith(readContentHere());
const golden = readGolden() as Golden;
const [first] = golden.rows;
const ines = here.cases['ines-wrist']!;

/** One detector less: what a careless change to its code can do. */
const blinded: readonly Detector[] = DETECTORS.map((one) =>
  one.code === 'SCREEN_SKIPPED' ? { ...one, find: () => [] } : one,
);
const withRow = (changes: Partial<typeof first>): Golden => ({
  ...golden,
  rows: golden.rows.map((row) => (row === first ? { ...row, ...changes } : row)),
});

test('this build plays and scores every golden record as it was written down', () => {
  expect(faults(golden, here)).toEqual([]);
});

test('the golden records have every case, profile and mode, and clinicians good and bad', () => {
  expect(new Set(golden.rows.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12);
  const clinicians = new Set(golden.rows.map(({ clinician }) => clinician));
  expect(clinicians).toContain('expert');
  expect(clinicians.size).toBeGreaterThanOrEqual(8);
});

describe('a change shows', () => {
  test('of a detector, unless SCORING is raised', () => {
    const changed = { ...here, detectors: blinded };
    expect(faults(golden, changed).join()).toContain(`under the same SCORING ${SCORING}: raise it`);
    expect(remake(golden, changed)).toEqual(faults(golden, changed));
    const raised = { ...changed, scoring: '99.0.0' };
    expect(faults(golden, raised)).toEqual([
      `SCORING is 99.0.0, and the golden file was made by ${SCORING}: run npm run golden`,
    ]);
    const made = remake(golden, raised) as Golden;
    expect(faults(made, raised)).toEqual([]);
    expect(made.rows.map(({ record }) => record)).toEqual(golden.rows.map(({ record }) => record));
    expect(made.history.slice(0, -1)).toEqual(golden.history);
  });

  test('of a detector that came, though no record meets it, unless SCORING is raised', () => {
    const added = { ...DETECTORS[0]!, code: 'LATE_TEA' as never, find: () => [] };
    const tea = { severity: 'minor', domain: 'dosing', cooldownDays: 14 } as const;
    const rubric = { ...here.rubric, mistakes: { ...here.rubric.mistakes, LATE_TEA: tea } };
    const changed = { ...here, rubric, detectors: [...DETECTORS, added] };
    const said = `other detectors (LATE_TEA) under the same SCORING ${SCORING}: raise it, or undo the change`;
    expect(faults(golden, changed)).toContain(said);
    expect(remake(golden, changed)).toEqual([said]);
  });

  test('of what happens, unless ENGINE is raised', () => {
    const other = withRow({ entriesHash: '0'.repeat(32) });
    expect(faults(other, here)).toEqual([
      `${first?.id}: plays differently under the same ENGINE ${here.engine}: raise it, or undo the change`,
    ]);
    expect(remake(other, here)).toEqual(faults(other, here));
  });

  test('of ENGINE, until the file is made anew', () => {
    const older = { ...golden, engine: '0.0.1' };
    expect(faults(older, here)).toEqual([
      `ENGINE is ${here.engine}, and the golden file was made by 0.0.1: run npm run golden`,
    ]);
  });

  test('of a case or the recipe: made anew without a version, since their hashes tell', () => {
    const cases = { ...here.cases, 'ines-wrist': { ...ines, maxWeeks: ines.maxWeeks + 1 } };
    for (const changed of [
      { ...here, cases },
      { ...here, rubric: { ...here.rubric, passTotal: here.rubric.passTotal + 1 } },
    ]) {
      expect(faults(golden, changed).join()).toContain('has changed: run npm run golden');
      expect(faults(remake(golden, changed) as Golden, changed)).toEqual([]);
    }
  });

  test('of a record by hand', () => {
    const record = { ...first!.record, actions: first!.record.actions.slice(1) };
    expect(faults(withRow({ record }), here)).toEqual([
      `${first?.id}: the record was changed by hand`,
    ]);
  });
});

test('hashes that were written down for two versions are never written otherwise', () => {
  const [line = ''] = golden.history.slice(-1);
  const rewritten = {
    ...golden,
    history: [line.replace(/hashes \w+$/, `hashes ${'0'.repeat(32)}`)],
  };
  expect(faults(rewritten, here)).toEqual([
    'the history does not end with these hashes: run npm run golden',
  ]);
  expect(remake(rewritten, here)).toEqual([expect.stringContaining('raise a version')]);
});
