/**
 * Arithmetic that every JavaScript engine does alike: only + - * / and square root, which IEEE 754
 * fixes to the last bit. `Math.exp` and its kin may differ between engines, and replay must not.
 */

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** 0 below `from`, 1 above `to`, straight in between. */
export function ramp(value: number, from: number, to: number): number {
  return clamp01((value - from) / (to - from));
}

export function round(value: number, decimals = 0): number {
  let scale = 1;
  for (let i = 0; i < decimals; i += 1) scale *= 10;
  return Math.round(value * scale) / scale;
}

// biome-ignore lint/suspicious/noApproximativeNumericConstant: engines may round Math.LN2 as they like, not this
const LN2 = 0.6931471805599453;

/** e to the power x; relative error below 1e-13 for x from -700 to 700, which it is held to. */
export function exp(x: number): number {
  const bounded = clamp(x, -700, 700);
  const halvings = Math.round(bounded / LN2);
  const rest = bounded - halvings * LN2;
  let term = 1;
  let sum = 1;
  // Further terms are below half a unit in the last place of the sum.
  for (let i = 1; i < 15; i += 1) {
    term *= rest / i;
    sum += term;
  }
  const factor = halvings < 0 ? 0.5 : 2;
  for (let i = Math.abs(halvings); i > 0; i -= 1) sum *= factor;
  return sum;
}

/**
 * Natural logarithm.
 *
 * @throws {RangeError} if x is not above 0
 */
export function ln(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln needs a number above 0, got ${x}`);
  let m = x;
  let twos = 0;
  while (m > 1.5) {
    m /= 2;
    twos += 1;
  }
  while (m < 0.75) {
    m *= 2;
    twos -= 1;
  }
  const y = (m - 1) / (m + 1);
  const y2 = y * y;
  let power = y;
  let sum = 0;
  for (let i = 1; i < 30; i += 2) {
    sum += power / i;
    power *= y2;
  }
  return 2 * sum + twos * LN2;
}
