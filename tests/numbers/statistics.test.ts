import { expect, test } from 'vitest';
import { rankCorrelation } from '../../src/cohort/sensitivity.ts';
import {
  correlation,
  meanOf,
  sdOf,
  shareOf,
  standardisedDifference,
} from '../../src/numbers/statistics.ts';

// By hand throughout.
test('mean and standard deviation', () => {
  expect(meanOf([2, 4, 6])).toBe(4);
  expect(sdOf([2, 4, 6])).toBe(2);
});

test('share', () => {
  expect(shareOf([1, 2, 3, 4], (one) => one > 3)).toBe(0.25);
});

test('correlation of a straight line is 1, of its mirror -1, with a constant 0', () => {
  expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [30, 20, 10])).toBeCloseTo(-1, 12);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
});

// x 1 2 3, y 1 3 2: covariance 0.5, variances 1 and 1.
test('correlation of three points', () => {
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
});

// Groups 4, 6, 8 and 1, 3, 5: both SD 2, difference 3.
test('standardised difference', () => {
  expect(standardisedDifference([4, 6, 8], [1, 3, 5])).toBeCloseTo(1.5, 12);
});

// Ranks 0 1.5 1.5 3 against 0 1 2 3: covariance 4.5, squares 4.5 and 5.
test('rank correlation shares the places of equal values, and heeds order only', () => {
  expect(rankCorrelation([1, 7, 7, 900], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  expect(rankCorrelation([1, 2, 3], [1, 100, 1e6])).toBeCloseTo(1, 12);
});
