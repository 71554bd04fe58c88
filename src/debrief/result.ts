import { oneDecimal } from '../numbers/rounding.ts';
import type { Episode, Outcome } from '../simulator/index.ts';
import { outcomeOf } from '../simulator/index.ts';
import { type Course, functionEnds, painEnds } from './course.ts';

/** What became of the patient. */
export interface Result {
  /** Mean of the first and of the last recorded week, NRS; null without a record. */
  readonly pain: {
    readonly start: number;
    readonly end: number;
    readonly change: 'less' | 'same' | 'more';
  } | null;
  /** Ability to use the limb, 0 to 100, as the model has it. */
  readonly function: { readonly start: number; readonly end: number };
  readonly goals: Outcome['goals'];
  /** Good care could relieve this patient far less than the usual. */
  readonly smallRelief: boolean;
}

/** Smallest clear change of average pain, NRS (claim pain-change-two-points). */
const CLEAR_NRS = 2;
/** Far from the usual: below this share of relief no plan could have changed much. */
const SMALL_RELIEF = 0.5;

function painOf(course: Course): Result['pain'] {
  const { start, end } = painEnds(course);
  if (start === null || end === null) return null;
  const clear = Math.abs(end - start) >= CLEAR_NRS;
  const change = !clear ? 'same' : end < start ? 'less' : 'more';
  return { start: oneDecimal(start), end: oneDecimal(end), change };
}

export function resultOf(episode: Episode, course: Course): Result {
  const { goals, reliefShare } = outcomeOf(episode);
  return {
    pain: painOf(course),
    function: functionEnds(course),
    goals,
    smallRelief: reliefShare < SMALL_RELIEF,
  };
}
