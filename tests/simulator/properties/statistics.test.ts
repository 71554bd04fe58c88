import { describe, expect, test } from 'vitest';
import { auc, correlation, deviation, reliability } from '../../../tools/validity/statistics.ts';

describe('auc', () => {
  test.each<[readonly number[], readonly number[], number | null]>([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[5, 5], [5, 5], 0.5],
    [[2, 4], [1, 3], 0.75],
    [[], [1], null],
  ])('%j against %j', (good, bad, area) => {
    expect(auc(good, bad)).toBe(area);
  });
});

describe('correlation', () => {
  test('a straight line is 1 or -1, and what does not vary has none', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(correlation([5, 5, 5], [1, 2, 3])).toBeNull();
  });
});

describe('reliability', () => {
  test('agrees with an example worked by hand', () => {
    // Means 2 and 6, grand 4: between 2 x (4 + 4) / 1 = 16; within (2 + 2) / 2 = 2.
    const found = reliability([
      [1, 3],
      [5, 7],
    ]);
    expect(found?.sdWithin).toBeCloseTo(Math.sqrt(2), 12);
    expect(found?.icc).toBeCloseTo((16 - 2) / (16 + 2), 12);
  });
  test('needs two of each, and as many from everybody', () => {
    expect(reliability([[1, 2]])).toBeNull();
    expect(reliability([[1], [2]])).toBeNull();
    expect(reliability([[1, 2], [3]])).toBeNull();
  });
});

test('the deviation is that of a sample', () => {
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
  expect(deviation([1])).toBeNull();
});
