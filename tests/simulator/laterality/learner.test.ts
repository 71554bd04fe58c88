import { describe, expect, test } from 'vitest';
import {
  drawLearner,
  learnerAbilities,
  practiceSeries,
} from '../../../src/simulator/laterality/learner.ts';
import { accuracyOf } from '../../../src/simulator/laterality/statistics.ts';
import { luckOf } from '../../../src/simulator/random.ts';
import type { LeftRightResult } from '../../../src/simulator/types.ts';
import { moments } from './sampled.ts';

const PEOPLE = Array.from({ length: 1500 }, (_, index) => {
  const luck = luckOf(30_000 + index, 'learner');
  return { luck, learner: drawLearner(luck, 0) };
});

/** Mean time of both hands together. */
function timesAfter(days: number): number[] {
  return PEOPLE.map(({ learner }) => {
    const { affected, unaffected } = learnerAbilities(learner, days);
    return (affected.meanS + unaffected.meanS) / 2;
  });
}

// reinersmann-2010, claim left-right-group-times: 2278 (SD 736) ms, after four days 1875 (SD 613).
describe('the published group means', () => {
  test.each([
    [0, 2.278, 0.736],
    [4, 1.875, 0.613],
  ])('after %i days of practice: %d s (SD %d)', (days, meanS, sdS) => {
    const { mean, variance } = moments(timesAfter(days));
    expect(Math.abs(mean - meanS)).toBeLessThan(0.07);
    expect(Math.abs(Math.sqrt(variance) - sdS)).toBeLessThan(0.1);
  });
});

// Worked out apart: shares of 4,000 virtual patients at 85% adherence that have met the gate by a day.
// From day 14 on; in the first week its count of days is not stated.
describe('the protocol table of gates', () => {
  const met = (days: number, gate: (rows: readonly LeftRightResult[]) => boolean) => {
    const reached = PEOPLE.filter(({ luck, learner }) => {
      const rows: LeftRightResult[] = [];
      return practiceSeries(luck, learner, days, 50, 0.85).some(({ result }) => {
        if (!result) return false;
        rows.push(result);
        return gate(rows);
      });
    });
    return reached.length / PEOPLE.length;
  };
  const meets = (
    rows: readonly LeftRightResult[],
    last: number,
    is: (row: LeftRightResult) => boolean,
  ) => rows.slice(-last).filter(is).length;
  const seed = (rows: readonly LeftRightResult[]) =>
    meets(rows, 5, (row) => (accuracyOf(row) ?? 0) >= 0.9 && (row.medianS ?? 9) < 1.5) >= 4;
  const published = (rows: readonly LeftRightResult[]) =>
    meets(rows, 7, (row) => (accuracyOf(row) ?? 0) >= 0.8 && (row.meanS ?? 9) <= 2.5) >= 6;

  test.each([
    ['source article', seed, 14, 0.26],
    ['source article', seed, 42, 0.52],
    ['source article', seed, 84, 0.6],
    ['published norms', published, 14, 0.8],
    ['published norms', published, 28, 0.91],
    ['published norms', published, 84, 0.95],
  ] as const)('%s by day %#: within 10 points', (_, gate, days, share) => {
    expect(Math.abs(met(days, gate) - share)).toBeLessThan(0.1);
  });
});

test('a series has a result on about the share of days practised, and none of the luck is shared', () => {
  const days = PEOPLE.slice(0, 200).flatMap(({ luck, learner }) =>
    practiceSeries(luck, learner, 30, 40, 0.7),
  );
  const share = days.filter(({ result }) => result !== null).length / days.length;
  expect(share).toBeCloseTo(0.7, 1);
  const scores = new Set(PEOPLE.map(({ learner }) => learner.untrainedTimeS));
  expect(scores.size).toBe(PEOPLE.length);
});
