import { oneDecimal } from '../numbers/rounding.ts';
import type { Point } from '../numbers/scale.ts';
import { GMI_STAGES, TRACKS, type Track } from '../simulator/index.ts';
import { type Course, weekOf } from './course.ts';

/** Weeks in which each course first came to a step; null for never. */
export interface StepRow {
  readonly track: Track;
  readonly step: number;
  readonly weeks: readonly (number | null)[];
}

const MIDWEEK = 3.5;

const painPoints = (course: Course): readonly Point[] =>
  course.pain.map(({ week, pain }) => ({ x: (week - 1) * 7 + MIDWEEK, y: pain }));

const functionPoints = (course: Course): readonly Point[] =>
  course.function.map(({ day, value }) => ({ x: day, y: value }));

function begun(course: Course, track: Track, step: number): number | null {
  const span = course.spans.find((one) => one.track === track && one.step === step);
  return span ? weekOf(span.from) : null;
}

function stepRows(courses: readonly Course[]): readonly StepRow[] {
  const highest = (track: Track) =>
    Math.max(
      -1,
      ...courses.flatMap((course) =>
        course.spans.filter((span) => span.track === track).map((span) => span.step),
      ),
    );
  return TRACKS.flatMap((track) =>
    Array.from({ length: Math.max(highest(track) + 1, track === 'gmi' ? GMI_STAGES.length : 0) })
      .map((_, step) => ({
        track,
        step,
        weeks: courses.map((course) => begun(course, track, step)),
      }))
      .filter(({ weeks }) => weeks.some((week) => week !== null)),
  );
}

/** Courses side by side: the points of both drawings, and when each step began. */
export function compare(courses: readonly Course[]) {
  return {
    weeks: Math.max(1, ...courses.map((course) => Math.ceil(course.lastDay / 7))),
    pain: courses.map(painPoints),
    function: courses.map(functionPoints),
    steps: stepRows(courses),
  };
}

function valueIn(course: Course, of: 'pain' | 'function', week: number): number | null {
  if (of === 'pain') {
    const pain = course.pain[week - 1]?.pain ?? null;
    return pain === null ? null : oneDecimal(pain);
  }
  if (week > Math.max(1, Math.ceil(course.lastDay / 7))) return null;
  const known = course.function.findLast(({ day }) => day <= week * 7);
  return known ? Math.round(known.value) : null;
}

/** The table behind a drawing: a row a week, a value a course. */
export function weekValues(
  courses: readonly Course[],
  of: 'pain' | 'function',
  weeks: number,
): readonly (readonly (number | null)[])[] {
  return Array.from({ length: weeks }, (_, index) =>
    courses.map((course) => valueIn(course, of, index + 1)),
  );
}
