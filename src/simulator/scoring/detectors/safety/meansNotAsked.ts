import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** So long an answer, and what was agreed after it, need no asking again (our own choice). */
const COVERED_DAYS = 14;

const MISSING = ['question', 'agreement'] as const;

/** What was missing on a day on which thoughts were told, or null. */
function missingOn(day: number, notes: CaseNotes): (typeof MISSING)[number] | null {
  const asked = notes.findings
    .filter((one) => 'withinReach' in one.values && one.day <= day && day - one.day <= COVERED_DAYS)
    .at(-1);
  if (asked === undefined) return 'question';
  if (asked.values['withinReach'] !== true) return null;
  const agreed = stepsOf(notes, 'agree', 'safeToday').some(
    (step) => step.day >= asked.day && step.day <= day,
  );
  return agreed ? null : 'agreement';
}

/** Thoughts of suicide were told, and nobody asked what is within reach, or agreed who makes it safe. */
export const meansNotAsked = defineDetector(
  'MEANS_NOT_ASKED',
  { track: null, evidence: { missing: MISSING }, variants: 'missing' },
  (notes, seen) => {
    const told = notes.findings.filter(({ values }) => values['thoughts'] === true);
    return [...new Set(told.map(({ day }) => day))].flatMap((day) => {
      const missing = missingOn(day, notes);
      return missing === null ? [] : [seen(day, { missing })];
    });
  },
);
