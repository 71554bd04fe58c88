import { describe, expect, test } from 'vitest';
import { clamp, exp, ln, ramp, round } from '../../src/numbers/arithmetic.ts';
import { meanOrNull } from '../../src/numbers/statistics.ts';

describe('exp', () => {
  test('agrees with the library to 13 digits', () => {
    for (let x = -50; x <= 50; x += 0.37) {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
    }
  });

  test('is exactly 1 at 0', () => expect(exp(0)).toBe(1));
  test('stays finite far out', () => {
    expect(Number.isFinite(exp(1e9))).toBe(true);
    expect(exp(-1e9)).toBeGreaterThanOrEqual(0);
  });
});

describe('ln', () => {
  test('agrees with the library to 13 digits', () => {
    for (let x = 0.001; x < 5000; x *= 1.37) {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(
        1e-13 * Math.max(1, Math.abs(Math.log(x))),
      );
    }
  });

  test('undoes exp', () => expect(ln(exp(2.5))).toBeCloseTo(2.5, 12));
  test.each([0, -1, Number.NaN])('refuses %s', (x) => expect(() => ln(x)).toThrow(RangeError));
});

describe('small helpers', () => {
  test.each([
    [-1, 0],
    [0.4, 0.4],
    [2, 1],
  ])('clamp(%s, 0, 1) is %s', (value, held) => expect(clamp(value, 0, 1)).toBe(held));

  test('ramp rises straight between its ends', () => {
    expect([ramp(-1, 0, 2), ramp(1, 0, 2), ramp(3, 0, 2)]).toEqual([0, 0.5, 1]);
  });

  test('round keeps the decimals asked for', () => {
    expect([round(2.5), round(1.249, 1), round(1.25, 1)]).toEqual([3, 1.2, 1.3]);
  });

  test('the mean of nothing is unknown', () => {
    expect(meanOrNull([])).toBeNull();
    expect(meanOrNull([2, 4])).toBe(3);
  });
});
