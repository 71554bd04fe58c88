/** Mean pain of one group week by week, from week 1: NRS 0 to 10. */
export type Weeks = readonly number[];

/** The same people with the same luck, treated by the scripted expert and left to the calendar. */
export interface Pair {
  readonly treated: Weeks;
  readonly untreated: Weeks;
}

/** How much of an improvement the calendar would have brought. Falls in NRS points, positive = less pain. */
export interface Reading {
  readonly before: number;
  readonly after: number;
  readonly fall: number;
  readonly natural: number;
  readonly rest: number;
  /** Share of the fall that also came without treatment, 0 to 1; null when there was no fall. */
  readonly naturalShare: number | null;
}

/** @param week 2 or later; both groups must have been followed that long */
export function readAt({ treated, untreated }: Pair, week: number): Reading {
  const before = treated[0] ?? 0;
  const after = treated[week - 1] ?? before;
  const fall = before - after;
  const natural = (untreated[0] ?? 0) - (untreated[week - 1] ?? untreated[0] ?? 0);
  const share = fall > 0 ? Math.min(1, Math.max(0, natural / fall)) : null;
  return { before, after, fall, natural, rest: fall - natural, naturalShare: share };
}

/** Diary rows of several people as weekly means; weeks that nobody recorded end the series. */
export function weeklyMeans(
  rows: readonly { readonly day: number; readonly painAverage: number | null }[],
  weeks: number,
): Weeks {
  const means: number[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const pain = rows
      .filter(({ day }) => Math.floor(day / 7) === week)
      .flatMap(({ painAverage }) => (painAverage === null ? [] : [painAverage]));
    if (pain.length === 0) break;
    means.push(pain.reduce((sum, one) => sum + one, 0) / pain.length);
  }
  return means;
}
