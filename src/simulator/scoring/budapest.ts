import { SIGN_CHECKS, SYMPTOM_QUESTIONS } from '../clinical/budapest.ts';
import { BUDAPEST_CATEGORIES } from '../types.ts';
import { firstDayOf, stepsOf } from './ask.ts';
import type { CaseNotes } from './notes.ts';

function anyDone(notes: CaseNotes, checks: readonly string[], byDay: number): boolean {
  return (firstDayOf(notes, checks) ?? Number.POSITIVE_INFINITY) <= byDay;
}

/** How many of the four symptom questions and four sign categories nobody had gone into by that day, 0 to 8. */
export function budapestGaps(notes: CaseNotes, byDay: number): number {
  return BUDAPEST_CATEGORIES.reduce((gaps, category) => {
    const asked = anyDone(notes, [`ask.${SYMPTOM_QUESTIONS[category]}`], byDay);
    const looked = anyDone(notes, SIGN_CHECKS[category], byDay);
    return gaps + (asked ? 0 : 1) + (looked ? 0 : 1);
  }, 0);
}

/** All four symptom questions asked and all four sign categories examined by that day. */
export function budapestExamined(notes: CaseNotes, byDay: number): boolean {
  return budapestGaps(notes, byDay) === 0;
}

/** First day with a diagnosis recorded on a complete examination, or null. */
export function criteriaRecordDay(notes: CaseNotes): number | null {
  return stepsOf(notes, 'diagnose').find(({ day }) => budapestExamined(notes, day))?.day ?? null;
}
