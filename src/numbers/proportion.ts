import { Z95 } from './normal.ts';

/** A share with its 95% interval, each from 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for `right` of `n`. Behaves at 0 and at n, unlike the textbook formula.
 *
 * @throws {RangeError} if `n` is not above 0
 */
export function shareOf(right: number, n: number): Share {
  if (!(n > 0)) throw new RangeError(`a share needs a number above 0, got ${n}`);
  const p = right / n;
  const scale = 1 + Z95 ** 2 / n;
  const centre = (p + Z95 ** 2 / (2 * n)) / scale;
  const half = (Z95 * Math.sqrt((p * (1 - p)) / n + Z95 ** 2 / (4 * n ** 2))) / scale;
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Newcombe's interval for the difference `after − before` of two shares on different questions. */
export function differenceOf(before: Share, after: Share): Share {
  const value = after.value - before.value;
  const down = Math.hypot(after.value - after.low, before.high - before.value);
  const up = Math.hypot(after.high - after.value, before.value - before.low);
  return { value, low: value - down, high: value + up };
}
