import { describe, expect, test } from 'vitest';
import {
  functionGain,
  functionReadings,
  functionScoreFor,
  functionWorse,
} from '../../../src/simulator/clinical/functionScore.ts';
import type { Finding } from '../../../src/simulator/types.ts';

const reading = (subject: string, total: number, day = 0): Finding => ({
  day,
  visit: 1,
  kind: 'measure',
  subject,
  variant: 'done',
  values: { total },
});

test('arm and hand have the QuickDASH, leg and foot the LEFS', () => {
  expect([functionScoreFor('hand'), functionScoreFor('foot')]).toEqual(['quickDash', 'lefs']);
  const all = [reading('nrs', 5), reading('lefs', 30), reading('quickDash', 60)];
  expect(functionReadings(all).map(({ subject }) => subject)).toEqual(['lefs', 'quickDash']);
});

describe.each([
  ['quickDash', 60, 46, 47, 76, 75],
  ['lefs', 30, 39, 38, 21, 22],
])('%s from %i', (subject, first, noticed, unnoticed, worse, noWorse) => {
  const then = reading(subject, first);
  test(`${noticed} is a gain that people notice, ${unnoticed} is not`, () => {
    expect(functionGain([then, reading(subject, 50), reading(subject, noticed)])).toBe(1);
    const less = functionGain([then, reading(subject, unnoticed)]);
    expect(less).toBeGreaterThan(0);
    expect(less).toBeLessThan(1);
  });

  test(`${worse} is worse than error, ${noWorse} is not`, () => {
    expect(functionWorse(then, reading(subject, worse))).toBe(true);
    expect(functionWorse(then, reading(subject, noWorse))).toBe(false);
    expect(functionGain([then, reading(subject, worse)])).toBeLessThan(0);
  });
});

test('nothing is gained where there is nothing to compare', () => {
  expect(functionGain([])).toBe(0);
  expect(functionGain([reading('lefs', 40)])).toBe(0);
});
