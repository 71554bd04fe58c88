import { exp, ln } from '../../numbers/arithmetic.ts';

/**
 * The decision between left and right: evidence drifts with noise 1 from the middle between two
 * bounds until it meets one (teaching model). Times are in units of the squared distance between the
 * bounds, and `push` is drift times that distance: it alone decides accuracy and the time's shape.
 * Starting in the middle, the time does not depend on which bound is met.
 */

/** Below this the closed form of the mean loses digits, and its limit serves: error under 3e-6. */
const TINY = 0.01;

/** Chance of meeting the right bound, 0.5 to 1. */
export function decisionAccuracy(push: number): number {
  return 1 / (1 + exp(-push));
}

export function decisionMean(push: number): number {
  if (push < TINY) return 0.25;
  const wrong = exp(-push);
  return (1 - wrong) / (1 + wrong) / (2 * push);
}

export function decisionVariance(push: number): number {
  // The closed form cancels near 0, where the first terms of its series are exact to 1e-7.
  const square = push * push;
  if (push < 0.2) return 1 / 24 - square / 120 + (17 * square * square) / 13440;
  const e = exp(-push);
  return (1 - 2 * push * e - e * e) / (2 * push * push * push * (1 + e) * (1 + e));
}

const PI_SQUARED = 9.869604401089358;
const HALF_PI = 1.5707963267948966;

/**
 * Logarithm of the chance that no bound is met by `t`, for bounds at -1 and 1; `t` at least 0.02. Term
 * n of the series has one exponential to the power of its odd number squared, so that each follows
 * from the one before by multiplying.
 *
 * @param front logarithm of what stands before the series: it depends on `z` alone
 */
function logUndecided(t: number, z: number, front: number): number {
  const first = exp((-PI_SQUARED / 8) * t);
  const squared = first * first;
  const step = squared * squared * squared * squared;
  const drift = (z * z) / 2;
  let sum = 0;
  let power = first;
  let factor = step;
  for (let n = 0; n < 40; n += 1) {
    const odd = 2 * n + 1;
    const term = (odd * power) / ((odd * odd * PI_SQUARED) / 8 + drift);
    sum += n % 2 === 0 ? term : -term;
    if (term < 1e-13 * sum) break;
    power *= factor;
    factor *= step;
  }
  return front - drift * t + ln(sum);
}

/** Nearer than this two estimates of a time are the same. */
const SAME = 1e-10;

/**
 * A decision time by inverting its distribution, a series that converges at once: exact but for the
 * part below 0.02 (2 in 10^9 at a push of 12, less below). In logarithms the distribution is nearly
 * straight, so that the Illinois variant of false position is there in a few steps.
 *
 * @param chance uniform draw, 0 (included) to 1 (excluded)
 */
export function decisionTime(push: number, chance: number): number {
  const z = Math.min(push, 12) / 2;
  const target = ln(1 - chance);
  const front = ln(((exp(z) + exp(-z)) / 2) * HALF_PI);
  let low = 0.02;
  let high = (24 + z) / (PI_SQUARED / 8 + (z * z) / 2);
  let above = logUndecided(low, z, front) - target;
  let below = logUndecided(high, z, front) - target;
  let time = low;
  let last = high;
  while (above > 0 && Math.abs(time - last) > SAME) {
    last = time;
    time = low + ((high - low) * above) / (above - below);
    const miss = logUndecided(time, z, front) - target;
    if (miss > 0) {
      if (low === last) below /= 2;
      low = time;
      above = miss;
    } else {
      if (high === last) above /= 2;
      high = time;
      below = miss;
    }
  }
  // Bounds at -1 and 1 are a distance of 2 apart: times of the unit distance are a quarter.
  return time / 4;
}
