/** Mean, spread and association in a group. Standard deviations with n - 1. */

/** NaN without values; {@link meanOrNull} where there may be none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : meanOf(values);
}

/** Middle of the values, halfway between the two middle ones; 0 without any. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}

export function shareOf<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.filter(is).length / values.length;
}

/** Pearson's r, -1 to 1; 0 when one of the two does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let both = 0;
  let onlyA = 0;
  let onlyB = 0;
  for (const [index, value] of a.entries()) {
    const x = value - meanA;
    const y = (b[index] ?? meanB) - meanB;
    both += x * y;
    onlyA += x * x;
    onlyB += y * y;
  }
  const scale = Math.sqrt(onlyA * onlyB);
  return scale === 0 ? 0 : both / scale;
}

/** Difference of two groups' means in units of their common standard deviation. */
export function standardisedDifference(a: readonly number[], b: readonly number[]): number {
  const [sdA, sdB] = [sdOf(a), sdOf(b)];
  const pooled =
    ((a.length - 1) * sdA * sdA + (b.length - 1) * sdB * sdB) / (a.length + b.length - 2);
  return (meanOf(a) - meanOf(b)) / Math.sqrt(pooled);
}
