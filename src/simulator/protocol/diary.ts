import { mean } from '../arithmetic.ts';
import type { DiaryDay, Finding } from '../types.ts';

/** Rows before `day`, which is all a visit on that morning can know. */
export function before(diary: readonly DiaryDay[], day: number): readonly DiaryDay[] {
  return diary.filter((row) => row.day < day);
}

/** Pain of the recorded days in a span, NRS; `from` included, `to` not. */
export function painBetween(diary: readonly DiaryDay[], from: number, to: number): number | null {
  const ratings: number[] = [];
  for (const row of diary) {
    if (row.day >= from && row.day < to && row.painAverage !== null) ratings.push(row.painAverage);
  }
  return mean(ratings);
}

/** First pain rating heard or measured in the room, NRS, or null. */
export function firstPainHeard(findings: readonly Finding[]): number | null {
  const found = findings.find((f) => typeof f.values['nrs'] === 'number' && f.subject !== 'brush');
  return found ? Number(found.values['nrs']) : null;
}

/**
 * Pain to compare with: the week before the present stage began, else the first rating in the
 * room, else the first three diary days (mistake taxonomy, `baseline`).
 */
export function baselinePain(
  diary: readonly DiaryDay[],
  findings: readonly Finding[],
  since: number,
): number | null {
  return (
    painBetween(diary, since - 7, since) ??
    firstPainHeard(findings) ??
    painBetween(diary, since, since + 3)
  );
}
