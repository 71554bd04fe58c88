import { SIGN_CHECKS, SYMPTOM_QUESTIONS } from '../clinical/budapest.ts';
import { BUDAPEST_CATEGORIES } from '../types.ts';
import { firstDayOf, stepsOf } from './ask.ts';
import type { CaseNotes } from './notes.ts';

function anyDone(notes: CaseNotes, checks: readonly string[], byDay: number): boolean {
  return (firstDayOf(notes, checks) ?? Number.POSITIVE_INFINITY) <= byDay;
}

/** All four symptom questions asked and all four sign categories examined by that day. */
export function budapestExamined(notes: CaseNotes, byDay: number): boolean {
  return BUDAPEST_CATEGORIES.every(
    (category) =>
      anyDone(notes, [`ask.${SYMPTOM_QUESTIONS[category]}`], byDay) &&
      anyDone(notes, SIGN_CHECKS[category], byDay),
  );
}

/** First day with a diagnosis recorded on a complete examination, or null. */
export function criteriaRecordDay(notes: CaseNotes): number | null {
  return stepsOf(notes, 'diagnose').find(({ day }) => budapestExamined(notes, day))?.day ?? null;
}
