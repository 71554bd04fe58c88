import { normalBelow, normalQuantile } from '../../numbers/normal.ts';

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
  const gain = normalBelow(smd + normalQuantile(baseRate)) - baseRate;
  return {
    smd,
    low: smd - width,
    high: smd + width,
    overlap: 2 * normalBelow(-Math.abs(smd) / 2),
    better: normalBelow(smd / Math.SQRT2),
    nnt: gain > 0.001 ? 1 / gain : null,
  };
}
