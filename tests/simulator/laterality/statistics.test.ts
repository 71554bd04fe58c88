import { describe, expect, test } from 'vitest';
import {
  accuracyGap,
  chanceOfScore,
  detectableChange,
  detectableTimeChange,
  timeError,
  wilson,
} from '../../../src/simulator/laterality/statistics.ts';

// Protocol C3: chance of 45 or more of 50 by true accuracy.
test.each([
  [0.8, 0.05],
  [0.85, 0.22],
  [0.9, 0.62],
  [0.95, 0.96],
])('true accuracy %d reaches 90%% of 50 pictures with chance %d', (accuracy, chance) => {
  expect(chanceOfScore(accuracy, 45, 50)).toBeCloseTo(chance, 2);
});

test('chances at the edges', () => {
  expect(chanceOfScore(0.5, 0, 50)).toBe(1);
  expect(chanceOfScore(0.5, 51, 50)).toBe(0);
  expect(chanceOfScore(1, 50, 50)).toBe(1);
  expect(chanceOfScore(0, 1, 50)).toBe(0);
  expect(chanceOfScore(0.5, 1, 1)).toBeCloseTo(0.5, 12);
});

// Published worked example (Newcombe 1998, method 3): 81 of 263 gives 0.2553 to 0.3662.
describe('wilson', () => {
  test('81 of 263', () => {
    const [low, high] = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
  test.each([
    [0, 20],
    [20, 20],
    [0, 0],
  ])('%i of %i stays within 0 and 1', (correct, shown) => {
    const [low, high] = wilson(correct, shown);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThan(high);
  });
});

// By hand: sqrt(0.85 x 0.15 / 50) = 0.0505; x 1.96 x 1.4142 = 0.140.
test('smallest detectable change at 85% of 50 pictures is 14 points', () => {
  expect(detectableChange(0.85, 50)).toBeCloseTo(0.14, 3);
});

// By hand: 2 s, SD 1 s, 25 right: sqrt(0.04 + 0.16^2) = 0.2561 s; x 1.96 x 1.4142 = 0.71 s.
test('smallest detectable change of a mean time counts sampling and the form of the day', () => {
  expect(timeError(2, 1, 25)).toBeCloseTo(0.2561, 4);
  expect(detectableTimeChange(2, 1, 25)).toBeCloseTo(0.71, 2);
  expect(timeError(2, 1, 0)).toBeCloseTo(0.16, 10);
});

// By hand: 20/25 and 24/25; error sqrt(.8 x .2/25 + .96 x .04/25) = 0.0891.
test('a side gap carries its interval', () => {
  const gap = accuracyGap(
    { shown: 25, correct: 20, meanS: 2, sdS: 1 },
    { shown: 25, correct: 24, meanS: 2, sdS: 1 },
  );
  expect(gap?.value).toBeCloseTo(0.16, 10);
  expect(gap?.low).toBeCloseTo(0.16 - 1.96 * 0.0891, 3);
  expect(gap?.high).toBeCloseTo(0.16 + 1.96 * 0.0891, 3);
});
