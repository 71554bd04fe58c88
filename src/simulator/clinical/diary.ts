import type { DiaryDay, Finding } from '../types.ts';

interface Dated {
  readonly day: number;
}

/** Where the rows of `day` and later begin. Rows stand in order of their days. */
export function firstFrom(rows: readonly Dated[], day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Dated).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Diary rows or findings of a span of days; `from` included, `to` not. */
export function between<T extends Dated>(
  rows: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const [first, end] = [firstFrom(rows, from), firstFrom(rows, to)];
  return first === 0 && end === rows.length ? rows : rows.slice(first, end);
}

/** Rows before `day`, which is all a visit on that morning can know. */
export function before(diary: readonly DiaryDay[], day: number): readonly DiaryDay[] {
  return between(diary, 0, day);
}

/** The last `most` rows of a span that pass, oldest first; `from` included, `to` not. */
export function lastOf<T extends Dated, S extends T>(
  rows: readonly T[],
  from: number,
  to: number,
  most: number,
  passes: (row: T) => row is S,
): readonly S[];
export function lastOf<T extends Dated>(
  rows: readonly T[],
  from: number,
  to: number,
  most: number,
  passes: (row: T) => boolean,
): readonly T[];
export function lastOf<T extends Dated>(
  rows: readonly T[],
  from: number,
  to: number,
  most: number,
  passes: (row: T) => boolean,
): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(rows, to) - 1; i >= 0 && found.length < most; i -= 1) {
    const row = rows[i] as T;
    if (row.day < from) break;
    if (passes(row)) found.push(row);
  }
  return found.reverse();
}

/** Pain of the recorded days in a span, NRS; `from` included, `to` not. */
export function painBetween(diary: readonly DiaryDay[], from: number, to: number): number | null {
  let [sum, rated] = [0, 0];
  for (let i = firstFrom(diary, from); i < diary.length; i += 1) {
    const { day, painAverage } = diary[i] as DiaryDay;
    if (day >= to) break;
    if (painAverage === null) continue;
    sum += painAverage;
    rated += 1;
  }
  return rated === 0 ? null : sum / rated;
}

/** First pain rating heard or measured in the room, NRS, or null. */
export function firstPainHeard(findings: readonly Finding[]): number | null {
  const found = findings.find((f) => typeof f.values['nrs'] === 'number' && f.subject !== 'brush');
  return found ? Number(found.values['nrs']) : null;
}

/** Days of the diary that tell the usual pain, and how many of them must have been filled in. */
const FIRST_DAYS = 14;
const FEWEST_DAYS = 5;

/** Usual pain of the first fortnight: its median, so that one hard day does not move it; null while few are known. */
function firstFortnight(diary: readonly DiaryDay[]): number | null {
  const rated: number[] = [];
  for (const { day, painAverage } of diary) {
    if (day >= FIRST_DAYS) break;
    if (painAverage !== null) rated.push(painAverage);
  }
  if (rated.length < FEWEST_DAYS) return null;
  rated.sort((a, b) => a - b);
  const half = (rated.length - 1) / 2;
  return ((rated[Math.floor(half)] as number) + (rated[Math.ceil(half)] as number)) / 2;
}

/**
 * Pain to compare with: the week before the present stage began; for the first stage the first
 * fortnight of the diary, and until enough of it is known the first rating in the room, else the
 * first three days.
 */
export function baselinePain(
  diary: readonly DiaryDay[],
  findings: readonly Finding[],
  since: number,
): number | null {
  return (
    painBetween(diary, since - 7, since) ??
    firstFortnight(diary) ??
    firstPainHeard(findings) ??
    painBetween(diary, since, since + 3)
  );
}
