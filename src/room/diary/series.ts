import type { Point } from '../../numbers/scale.ts';
import {
  type DiaryDay,
  detectableChange,
  detectableTimeChange,
  type SideResult,
} from '../../simulator/index.ts';

/** What a column of the diary says, day by day; null where nothing was written. */
export function series(
  diary: readonly DiaryDay[],
  read: (row: DiaryDay) => number | null,
): readonly Point[] {
  return diary.map((row) => ({ x: row.day + 0.5, y: read(row) }));
}

/** Like `series`, with the days without practice left out rather than missing. */
export function practised(
  diary: readonly DiaryDay[],
  read: (row: DiaryDay) => number | null,
): readonly Point[] {
  return series(diary, read).filter((point) => point.y !== null);
}

/** Mean of what was recorded in the last seven days before `day`, and on how many of them. */
export function lastWeek(points: readonly Point[], day: number) {
  const values = points.filter((point) => point.x >= day - 7 && point.x < day);
  const recorded = values.filter((point) => point.y !== null);
  const sum = recorded.reduce((total, point) => total + (point.y ?? 0), 0);
  return { mean: recorded.length ? sum / recorded.length : null, days: recorded.length };
}

/** Results of one hand on each practice day, and with those of the days before it, up to `days`. */
export function pooled(
  diary: readonly DiaryDay[],
  side: 'affected' | 'unaffected',
  days: number,
  read: (results: readonly SideResult[]) => number | null,
): readonly Point[] {
  const tests = diary.flatMap((row) =>
    row.leftRight ? [{ x: row.day + 0.5, result: row.leftRight[side] }] : [],
  );
  return tests.flatMap(({ x }, index) => {
    const window = tests.slice(Math.max(0, index - days + 1), index + 1);
    const y = read(window.map(({ result }) => result));
    return y === null ? [] : [{ x, y }];
  });
}

const total = (results: readonly SideResult[], read: (side: SideResult) => number) =>
  results.reduce((sum, side) => sum + read(side), 0);

/** Share correct of several days together. */
export function pooledAccuracy(results: readonly SideResult[]): number | null {
  const shown = total(results, (side) => side.shown);
  return shown === 0 ? null : total(results, (side) => side.correct) / shown;
}

/** Mean time of the correct answers of several days together, seconds. */
export function pooledTime(results: readonly SideResult[]): number | null {
  const correct = total(results, (side) => side.correct);
  return correct === 0
    ? null
    : total(results, (side) => (side.meanS ?? 0) * side.correct) / correct;
}

export function accuracy(side: SideResult): number | null {
  return side.shown === 0 ? null : side.correct / side.shown;
}

export interface Band {
  /** First and last day covered. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

type Test = { readonly day: number; readonly side: SideResult };

function lastTests(diary: readonly DiaryDay[], days: number): readonly Test[] {
  const tests = diary.flatMap((row) =>
    row.leftRight ? [{ day: row.day, side: row.leftRight.affected }] : [],
  );
  return tests.slice(-days);
}

/**
 * Around the affected hand's mean of the last `days` practice days, as far as one day's result
 * strays from another's without any change (smallest detectable change, 95%; binomial for shares).
 */
export function accuracyNoise(diary: readonly DiaryDay[], days: number): Band | null {
  const tests = lastTests(diary, days);
  const shown = sum(tests, (side) => side.shown);
  if (tests.length < 3 || shown === 0) return null;
  const middle = sum(tests, (side) => side.correct) / shown;
  const aDay = shown / tests.length;
  return band(tests, middle, detectableChange(middle, aDay));
}

/** The same for the mean time of correct answers, seconds: sampling, and how one is that day. */
export function timeNoise(diary: readonly DiaryDay[], days: number): Band | null {
  const tests = lastTests(diary, days).filter(({ side }) => side.sdS !== null);
  const correct = sum(tests, (side) => side.correct);
  if (tests.length < 3 || correct === 0) return null;
  const middle = sum(tests, (side) => (side.meanS ?? 0) * side.correct) / correct;
  const variance = sum(tests, (side) => (side.sdS ?? 0) ** 2 * side.correct) / correct;
  const aDay = correct / tests.length;
  return band(tests, middle, detectableTimeChange(middle, Math.sqrt(variance), aDay));
}

function sum(tests: readonly Test[], read: (side: SideResult) => number): number {
  return tests.reduce((total, { side }) => total + read(side), 0);
}

function band(tests: readonly Test[], middle: number, reach: number): Band {
  const from = tests[0]?.day ?? 0;
  const to = (tests.at(-1)?.day ?? 0) + 1;
  return { from, to, middle, low: middle - reach, high: middle + reach };
}
