/** Standard normal density. */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Standard normal share below `z`, by its series (Marsaglia 2004); good to eight digits within ±6.
 */
export function below(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = z;
  let term = z;
  for (let i = 3; Math.abs(term) > 1e-15 && i < 400; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/** The z below which a share lies. @param share above 0, under 1 */
export function quantile(share: number): number {
  let [low, high] = [-8, 8];
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface Trial {
  /** Difference between the groups in the scale’s own points, positive = better with treatment. */
  readonly difference: number;
  /** Spread of single people within a group, the same points. */
  readonly sd: number;
  /** People in each group. */
  readonly n: number;
  /** Share that does well without the treatment, 0 to 1. */
  readonly baseRate: number;
}

export interface Effect {
  readonly smd: number;
  readonly low: number;
  readonly high: number;
  /** Share of the two groups' distributions that covers the other. */
  readonly overlap: number;
  /** Chance that a treated person does better than an untreated one. */
  readonly better: number;
  /** Treated for one more to do well, by Furukawa's way; null without a difference. */
  readonly nnt: number | null;
}

/** Half-width of the 95% interval around a standardised difference of two groups of `n`. */
export function halfWidth(smd: number, n: number): number {
  return 1.96 * Math.sqrt(2 / n + (smd * smd) / (4 * n));
}

/** What a difference comes to in standardised terms; equal groups with equal, normal spread. */
export function effectOf({ difference, sd, n, baseRate }: Trial): Effect {
  const smd = difference / sd;
  const width = halfWidth(smd, n);
  const gain = below(smd + quantile(baseRate)) - baseRate;
  return {
    smd,
    low: smd - width,
    high: smd + width,
    overlap: 2 * below(-Math.abs(smd) / 2),
    better: below(smd / Math.SQRT2),
    nnt: gain > 0.001 ? 1 / gain : null,
  };
}
