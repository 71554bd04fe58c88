import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/numbers/normal.ts';

describe('normalQuantile', () => {
  // Values of the standard normal distribution from printed tables.
  test.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.8413447, 1],
    [0.01, -2.326348],
    [0.001, -3.090232],
    [0.9999, 3.719016],
  ])('of %f is %f', (chance, quantile) => {
    expect(normalQuantile(chance)).toBeCloseTo(quantile, 5);
  });
});
