/** Inverse of the standard normal distribution (Acklam's rational fit, relative error below 1.2e-9). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`);
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269];
  const a2 = [-30.66479806614716, 2.506628277459239];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972];
  const b2 = -13.28068155288572;
  const c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734];
  const c2 = [4.374664141464968, 2.938163982698783];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const horner = (terms: readonly number[], x: number) =>
    terms.reduce((sum, term) => sum * x + term, 0);
  const tail = (q: number) => horner([...c, ...c2], q) / horner([...d, 1], q);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (horner([...a, ...a2], r) * q) / horner([...b, b2, 1], r);
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
