import { type Frame, type Limits, type Scales, scalesOf } from './scale.ts';

const DAYS_A_WEEK = 7;
/** The page of the diary grows in these steps, so that it does not shift each week. */
const PAGES_WEEKS = [4, 8, 12, 20, 32, 52];

/** Weeks that the page shows when today is `day`. */
export function weeksShown(day: number, maxWeeks: number): number {
  const needed = day / DAYS_A_WEEK;
  return Math.min(maxWeeks, PAGES_WEEKS.find((weeks) => weeks >= needed) ?? maxWeeks);
}

/** Weeks that get a number below: so few that the numbers stay apart. */
export function numberedWeeks(weeks: number, width: number): readonly number[] {
  const every = [1, 2, 4, 5, 10].find((step) => (weeks / step) * 26 <= width) ?? 10;
  return Array.from({ length: weeks }, (_, index) => index).filter((week) => week % every === 0);
}

/** Scales of a page of the diary: whole weeks across, values upwards. */
export function scalesFor(frame: Frame, weeks: number, limits: Limits): Scales {
  return scalesOf(frame, [0, weeks * DAYS_A_WEEK], limits);
}

/** Heights for labels that would overlap: order kept, at least `gap` apart, within the bounds. */
export function spreadLabels(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  const placed = heights.map((height) => Math.min(bottom, Math.max(top, height)));
  for (let i = 1; i < order.length; i += 1) {
    const [above, own] = [order[i - 1]!, order[i]!];
    placed[own] = Math.max(placed[own]!, placed[above]! + gap);
  }
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const limit = i === order.length - 1 ? bottom : placed[order[i + 1]!]! - gap;
    placed[order[i]!] = Math.min(placed[order[i]!]!, limit);
  }
  return placed;
}

/**
 * Rows for labels side by side: each takes the first row in which none before it is in its way.
 * When all are taken, it takes the one whose last label ends soonest.
 */
export function labelRows(
  spans: readonly (readonly [from: number, to: number])[],
  most: number,
): readonly number[] {
  const ends = Array.from({ length: most }, () => Number.NEGATIVE_INFINITY);
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] as number, to);
    return row;
  });
}
