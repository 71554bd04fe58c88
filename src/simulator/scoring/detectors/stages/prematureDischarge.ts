import { functionGain, functionReadings } from '../../../clinical/functionScore.ts';
import { firstTreatmentDay, measuredAgain, stepsOf, wasDone } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const REVIEW_DAY = 56;
const RECENT_DAYS = 14;
/** What belongs to a discharge, the most important first. */
const PARTS = ['function', 'flarePlan', 'followUp', 'criteria'] as const;

function recently(days: readonly number[], today: number): boolean {
  return days.some((day) => day <= today && today - day <= RECENT_DAYS);
}

/** A plateau is reviewed after eight weeks or more, with something measured again, function best of all. */
function plateauReviewed(notes: CaseNotes, today: number): boolean {
  return today >= REVIEW_DAY && recently(measuredAgain(notes), today);
}

/** The criteria were gone through again since treatment began, in the last two weeks. */
function reexamined(notes: CaseNotes, today: number): boolean {
  const start = firstTreatmentDay(notes) ?? -1;
  const records = stepsOf(notes, 'diagnose').map(({ day }) => day);
  return recently(
    records.filter((day) => day > start),
    today,
  );
}

/** Discharged without gain or review, without a plan for flares, a follow-up or a fresh examination. */
export const prematureDischarge = defineDetector(
  'PREMATURE_DISCHARGE',
  { track: null, evidence: { first: PARTS }, variants: 'first', graver: 'major' },
  (notes, seen) =>
    stepsOf(notes, 'discharge').flatMap(({ action, day }) => {
      if (action.reason === 'referredOn') return [];
      const reviewed = action.reason === 'plateauReviewed' && plateauReviewed(notes, day);
      const gained = functionGain(functionReadings(notes.findings)) >= 1;
      const done = {
        function: reviewed || gained,
        flarePlan: wasDone(notes, 'agree', 'flarePlan'),
        followUp: action.followUp,
        criteria: reexamined(notes, day),
      };
      const [first, ...more] = PARTS.filter((part) => !done[part]);
      if (first === undefined) return [];
      // After eight weeks a fresh examination is a review of a kind, though nothing was measured.
      const unreviewed = first === 'function' && (day < REVIEW_DAY || !done.criteria);
      const grave = unreviewed || more.length > 0;
      return [seen(day, { first }, null, ...(grave ? (['major'] as const) : []))];
    }),
);
