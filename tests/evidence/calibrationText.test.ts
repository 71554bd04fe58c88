import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  intervalText,
  missedAmong,
  rounded,
  spanOf,
  stripOf,
  withUnit,
} from '../../src/evidence/calibrationText.ts';
import { strongest } from '../../src/evidence/modelSensitivity.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { readSensitivityResults } from '../../src/library/readCalibration.ts';
import type { CalibrationResults, CalibrationTarget } from '../../src/schemas/calibration.ts';

const words = wordsFromDisk();
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
  expect(withUnit(words, value, unit)).toBe(text);
});

test.each([
  [2.34, 'NRS'],
  [0.0796, 'share'],
  [-0.724, '°C'],
  [1801.4, 'ms'],
] as const)('%d in %s is rounded as it is read', (value, unit) => {
  expect(withUnit(words, rounded(value, unit) / (unit === 'share' ? 100 : 1), unit)).toBe(
    withUnit(words, value, unit),
  );
  expect(rounded(value, unit)).not.toBe(rounded(1.2 * value, unit));
});

test('a span that reads alike at both ends is said once', () => {
  expect(spanOf(words, 0.101, 0.104, 'share')).toBe('10%');
  expect(spanOf(words, 0.1, 0.2, 'share')).toBe('10 to 20%');
});

describe('a target', () => {
  test('open above says so', () => {
    expect(intervalText(words, { ...target, interval: [0, null] })).toBe('above 0.0 mm');
  });
  test.each([
    [[12, 29], 'all'],
    [[9, 12], 'some'],
    [[9, 31], 'none'],
  ] as const)('with runs %o agrees in %s', (values, agree) => {
    expect(agreementOf(target, values)).toBe(agree);
  });
  test('stands on its strip in order, within the width', () => {
    const strip = stripOf(target, [5, 25], 100);
    const [from, to] = [strip?.band?.from ?? Number.NaN, strip?.band?.to ?? Number.NaN];
    const [low, high] = strip?.ticks ?? [];
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(from);
    expect(from).toBeLessThan(strip?.point ?? 0);
    expect(high).toBeGreaterThan(strip?.point ?? 0);
    expect(to).toBeLessThan(100);
  });
});

describe('a target that is only shown', () => {
  const shown: CalibrationTarget = {
    ...target,
    interval: [null, null],
    intervalFrom: 'none',
    role: 'shown',
  };
  const bare = { ...shown, value: null };
  test('says that our sources give no interval, or nothing at all', () => {
    expect(intervalText(words, shown)).toBe('no interval in our sources');
    expect(intervalText(words, bare)).toBe('neither value nor interval in our sources');
    expect(words.label('interval', 'none')).toBe('nothing to agree with');
    expect(words.label('role', 'shown')).toBe('shown, not counted');
  });
  test('is read without a verdict', () => {
    expect(spanOf(words, 12, 14, 'mm')).toBe('12.0 to 14.0 mm');
    expect(agreementOf(shown, [12, 14])).toBeNull();
  });
  test('has a strip without a band, and none where nothing was published', () => {
    const strip = stripOf(shown, [12, 14], 100);
    expect(strip?.band).toBeNull();
    expect(strip?.point).toBeGreaterThan(strip?.ticks[1] ?? Number.NaN);
    expect((strip?.ticks[1] ?? 0) - (strip?.ticks[0] ?? 0)).toBeLessThan(100 * (2 / 20));
    expect(stripOf(bare, [12, 14], 100)).toBeNull();
  });
});

test('missed are results predicted from a checked source that some run does not meet', () => {
  const results = {
    runs: [{ targets: { fall: 20 } }, { targets: { fall: 31 } }],
  } as unknown as CalibrationResults;
  const told = (change: Partial<CalibrationTarget>) =>
    missedAmong([{ ...target, role: 'held-out', ...change }], results).length;
  expect(told({})).toBe(1);
  expect(told({ interval: [10, 40] })).toBe(0);
  expect(told({ role: 'fitted' })).toBe(0);
  expect(told({ status: 'from-memory' })).toBe(0);
});

test('the numbers that matter come strongest first and say what they are', () => {
  const rows = strongest(readSensitivityResults());
  expect(rows.length).toBeGreaterThan(5);
  const spans = rows.map(({ fallMm: [low, high] }) => Math.abs(high - low));
  expect(spans).toEqual([...spans].sort((a, b) => b - a));
  for (const { means } of rows) expect(means).not.toMatch(/^the same/);
});
