import { oneDecimal } from '../numbers/rounding.ts';
import { type DecisionMade, TRACKS } from '../simulator/index.ts';
import { type Course, weekOf } from './course.ts';
import type { Mark } from './marks.ts';
import type { Span } from './spans.ts';

/** A decision as it stands on the line of weeks. */
export type DecisionPlace = Pick<DecisionMade, 'day' | 'track' | 'decision' | 'implied'>;

export function decisionPlaces(decisions: readonly DecisionMade[]): readonly DecisionPlace[] {
  return decisions.map(({ day, track, decision, implied }) => ({ day, track, decision, implied }));
}

/** One week of the course, for the table behind the drawing. */
export interface WeekRow {
  readonly week: number;
  /** Mean of what was written down, NRS. */
  readonly pain: number | null;
  readonly decisions: readonly DecisionPlace[];
  readonly marks: readonly Mark[];
  /** What was practised at the end of the week, a step for each track or null. */
  readonly steps: Readonly<Record<Span['track'], number | null>>;
}

function stepOn(day: number, track: Span['track'], spans: readonly Span[]): number | null {
  const on = spans.find((span) => span.track === track && span.from <= day && day < span.to);
  return on?.step ?? null;
}

export function weekRows(
  course: Pick<Course, 'pain' | 'spans' | 'lastDay'>,
  decisions: readonly DecisionPlace[],
  marks: readonly Mark[],
): readonly WeekRow[] {
  const weeks = weekOf(course.lastDay);
  return Array.from({ length: weeks }, (_, index) => {
    const week = index + 1;
    const lastDay = Math.min(week * 7, course.lastDay) - 1;
    const pain = course.pain[index]?.pain ?? null;
    const [gmi, touch] = TRACKS.map((track) => stepOn(lastDay, track, course.spans));
    return {
      week,
      pain: pain === null ? null : oneDecimal(pain),
      decisions: decisions.filter((one) => weekOf(one.day) === week),
      marks: marks.filter((mark) => weekOf(mark.day) === week),
      steps: { gmi: gmi ?? null, touch: touch ?? null },
    };
  });
}
