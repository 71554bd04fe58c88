import { expect, test } from 'vitest';
import {
  accuracyGap,
  detectableChange,
  detectableTimeChange,
  timeError,
} from '../../../src/simulator/laterality/statistics.ts';

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
