import { ln } from './arithmetic.ts';

/** Two-sided 95% quantile of the normal distribution. */
export const Z95 = 1.96;

/** Standard normal density. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Standard normal share below `z`, by its series (Marsaglia 2004); good to eight digits within ±6.
 */
export function normalBelow(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = z;
  let term = z;
  for (let i = 3; Math.abs(term) > 1e-15 && i < 400; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** Below this chance, and above its complement, the tail formula holds. */
const TAIL_FROM = 0.02425;

function tail(chance: number): number {
  const q = Math.sqrt(-2 * ln(chance));
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
      1)
  );
}

/**
 * Normal quantile of a chance (P. J. Acklam's rational approximation, his coefficients; relative error
 * below 1.2e-9).
 *
 * @throws {RangeError} unless the chance lies between 0 and 1
 */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1))
    throw new RangeError(`a probability between 0 and 1, not ${chance}`);
  if (chance < TAIL_FROM) return tail(chance);
  if (chance > 1 - TAIL_FROM) return -tail(1 - chance);
  const q = chance - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
      1)
  );
}

/** Two-sided 95% quantile of Student's t (Hill's expansion; within 0.3% from 4 degrees on). */
export function t95(degrees: number): number {
  const exact = [12.706, 4.303, 3.182];
  if (degrees < 4) return exact[Math.max(0, Math.floor(degrees) - 1)] ?? 12.706;
  const z = 1.959963985;
  const [z3, z5] = [z ** 3, z ** 5];
  const first = (z3 + z) / (4 * degrees);
  const second = (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees ** 2);
  const third = (3 * z ** 7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees ** 3);
  return z + first + second + third;
}
