import { meanOf, correlation as pearson, sdOf } from '../../src/numbers/statistics.ts';

/** Plain statistics of `npm run validity`. All give null where the numbers cannot say. */

/**
 * Chance that a good attempt scores above a bad one, ties counting half (area under the ROC curve):
 * Mann and Whitney's U from mid-ranks.
 */
export function auc(good: readonly number[], bad: readonly number[]): number | null {
  if (good.length === 0 || bad.length === 0) return null;
  const all = [
    ...good.map((score) => ({ score, isGood: true })),
    ...bad.map((score) => ({ score, isGood: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    // Ranks from + 1 to `to`, shared by all that tie.
    const middle = (from + 1 + to) / 2;
    for (let i = from; i < to; i += 1) if (all[i]?.isGood) ranks += middle;
    from = to;
  }
  const least = (good.length * (good.length + 1)) / 2;
  return (ranks - least) / (good.length * bad.length);
}

/** Standard deviation of a sample. */
export function deviation(values: readonly number[]): number | null {
  return values.length < 2 ? null : sdOf(values);
}

/** Pearson's correlation; null when either side does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  return deviation(x) && deviation(y) ? pearson(x, y) : null;
}

export interface Reliability {
  /** Standard deviation of one clinician's scores over seeds. */
  readonly sdWithin: number;
  /** Share of the variance of single scores that lies between clinicians: ICC(1,1). */
  readonly icc: number;
}

/** One-way random effects, the same number of attempts from each clinician. */
export function reliability(groups: readonly (readonly number[])[]): Reliability | null {
  const n = groups[0]?.length ?? 0;
  if (groups.length < 2 || n < 2 || groups.some((group) => group.length !== n)) return null;
  const grand = meanOf(groups.flat());
  const between = groups.reduce((sum, group) => sum + (meanOf(group) - grand) ** 2, 0);
  const within = groups.reduce((sum, group) => sum + (deviation(group) as number) ** 2, 0);
  const msBetween = (n * between) / (groups.length - 1);
  const msWithin = within / groups.length;
  const all = msBetween + (n - 1) * msWithin;
  return { sdWithin: Math.sqrt(msWithin), icc: all === 0 ? 0 : (msBetween - msWithin) / all };
}
