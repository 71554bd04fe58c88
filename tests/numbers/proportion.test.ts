import { describe, expect, test } from 'vitest';
import { shareOf } from '../../src/numbers/proportion.ts';

// Published worked example (Newcombe 1998, method 3): 81 of 263 gives 0.2553 to 0.3662.
describe('shareOf, after Wilson', () => {
  test('81 of 263', () => {
    const { low, high } = shareOf(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
  test.each([
    [0, 20],
    [20, 20],
  ])('%i of %i stays within 0 and 1', (correct, shown) => {
    const { low, high } = shareOf(correct, shown);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThan(high);
  });
});
