import { oneDecimal } from '../numbers/rounding.ts';
import {
  type DiaryDay,
  type Ending,
  type Episode,
  type Outcome,
  outcomeOf,
  outcomesAlong,
  startEpisode,
} from '../simulator/index.ts';
import { type Span, spansOf } from './spans.ts';

/** Mean of the pain recorded in one week, NRS; null when nothing was written. */
export interface WeekPain {
  /** 1 is the first. */
  readonly week: number;
  readonly pain: number | null;
  readonly days: number;
}

/** A course of treatment in small: what is drawn of it, alone or beside another. */
export interface Course {
  readonly lastDay: number;
  readonly ending: Ending | null;
  readonly visits: number;
  readonly pain: readonly WeekPain[];
  /** Ability to use the limb, 0 to 100, as the model has it. */
  readonly function: readonly { readonly day: number; readonly value: number }[];
  readonly spans: readonly Span[];
}

const DAYS_A_WEEK = 7;

export function weekOf(day: number): number {
  return Math.floor(day / DAYS_A_WEEK) + 1;
}

export function diaryOf(episode: Episode): readonly DiaryDay[] {
  return episode.entries.flatMap((entry) => (entry.type === 'diary' ? [entry.row] : []));
}

function weekPain(rows: readonly DiaryDay[], week: number): WeekPain {
  const rated = rows
    .filter((row) => weekOf(row.day) === week)
    .map((row) => row.painAverage)
    .filter((pain) => pain !== null);
  const sum = rated.reduce((total, pain) => total + pain, 0);
  return { week, pain: rated.length === 0 ? null : sum / rated.length, days: rated.length };
}

export function weeklyPain(diary: readonly DiaryDay[]): readonly WeekPain[] {
  const weeks = diary.length === 0 ? 0 : weekOf(diary.at(-1)?.day ?? 0);
  return Array.from({ length: weeks }, (_, index) => weekPain(diary, index + 1));
}

const outOf100 = (share: number) => Math.round(1000 * share) / 10;

/** The two ends, for an attempt that this engine no longer plays as it was. */
function endsOnly(episode: Episode): readonly Outcome[] {
  return [outcomeOf(startEpisode(episode.setup)), outcomeOf(episode)];
}

/** @param along what `outcomesAlong` says of the episode, for whoever has asked already */
export function courseOf(episode: Episode, along = outcomesAlong(episode)): Course {
  return {
    lastDay: episode.day,
    ending: episode.ending,
    visits: episode.visit,
    pain: weeklyPain(diaryOf(episode)),
    function: (along ?? endsOnly(episode)).map((one) => ({
      day: one.day,
      value: outOf100(one.function),
    })),
    spans: spansOf(episode),
  };
}

/** First and last recorded week's pain, NRS; null where there is none. */
export function painEnds(course: Course) {
  const known = course.pain.filter((week) => week.pain !== null);
  return { start: known[0]?.pain ?? null, end: known.at(-1)?.pain ?? null };
}

export function functionEnds(course: Course) {
  return {
    start: Math.round(course.function[0]?.value ?? 0),
    end: Math.round(course.function.at(-1)?.value ?? 0),
  };
}

/** How a course stood when it ended. */
export interface CourseEnd {
  /** Mean of the last recorded week, NRS; null without a record. */
  readonly pain: number | null;
  readonly function: number;
  readonly week: number;
}

export function endOf(course: Course): CourseEnd {
  const { end } = painEnds(course);
  return {
    pain: end === null ? null : oneDecimal(end),
    function: functionEnds(course).end,
    week: weekOf(course.lastDay),
  };
}

/** Differences at the end, NRS points and points of 100. */
export interface Difference {
  readonly painNrs: number;
  readonly function: number;
}

/** By how much one course ended above another. */
export function differenceOf(course: Course, other: Course): Difference {
  return {
    painNrs: (painEnds(course).end ?? 0) - (painEnds(other).end ?? 0),
    function: functionEnds(course).end - functionEnds(other).end,
  };
}
