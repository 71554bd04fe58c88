import { describe, expect, test } from 'vitest';
import { conflictsAmong } from '../../../src/components/evidence/calibrationExercise.ts';
import {
  intervalText,
  readingOf,
  spanOf,
  stripOf,
  withUnit,
} from '../../../src/components/evidence/calibrationText.ts';
import { strongest } from '../../../src/components/evidence/modelSensitivity.ts';
import type { CalibrationTarget } from '../../../src/schemas/calibration.ts';
import { readSensitivityResults } from '../../../src/schemas/readCalibration.ts';

const target: CalibrationTarget = {
  id: 'fall',
  statistic: 'fall',
  says: 'Mean fall',
  unit: 'mm',
  value: 20,
  interval: [10, 30],
  intervalFrom: 'published',
  role: 'fitted',
  status: 'confirmed',
};

test.each([
  [0.443, 'share', '44%'],
  [1968.4, 'ms', '1,968 ms'],
  [-0.72, '°C', '−0.72 °C'],
  [-0.04, 'NRS', '0.0 points'],
] as const)('%d in %s reads %s', (value, unit, text) => {
  expect(withUnit(value, unit)).toBe(text);
});

test('a span that reads alike at both ends is said once', () => {
  expect(spanOf(0.101, 0.104, 'share')).toBe('10%');
  expect(spanOf(0.1, 0.2, 'share')).toBe('10 to 20%');
});

describe('a target', () => {
  test('open above says so', () => {
    expect(intervalText({ ...target, interval: [0, null] })).toBe('above 0.0 mm');
  });
  test.each([
    [[12, 29], 'all'],
    [[9, 12], 'some'],
    [[9, 31], 'none'],
  ] as const)('with runs %o agrees in %s', (values, agree) => {
    expect(readingOf(target, values).agree).toBe(agree);
  });
  test('stands on its strip in order, within the width', () => {
    const { from, to, point, ticks } = stripOf(target, [5, 25], 100);
    expect(ticks[0]).toBeGreaterThan(0);
    expect(ticks[0]).toBeLessThan(from);
    expect(from).toBeLessThan(point ?? 0);
    expect(ticks[1]).toBeGreaterThan(point ?? 0);
    expect(to).toBeLessThan(100);
  });
});

test('only conflicts wholly among the ticked figures are told', () => {
  const conflicts = [
    { figures: ['a', 'b'], why: 'both' },
    { figures: ['c'], why: 'alone' },
  ];
  expect(conflictsAmong(conflicts, ['a'])).toEqual([]);
  expect(conflictsAmong(conflicts, ['a', 'b']).map(({ why }) => why)).toEqual(['both']);
  expect(conflictsAmong(conflicts, ['c', 'a']).map(({ why }) => why)).toEqual(['alone']);
});

test('the numbers that matter come strongest first and say what they are', () => {
  const rows = strongest(readSensitivityResults());
  expect(rows.length).toBeGreaterThan(5);
  const spans = rows.map(({ fallMm: [low, high] }) => Math.abs(high - low));
  expect(spans).toEqual([...spans].sort((a, b) => b - a));
  for (const { means } of rows) expect(means).not.toMatch(/^the same/);
});
