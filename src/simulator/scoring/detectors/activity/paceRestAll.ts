import { alarmLately } from '../../alarms.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** Rest up to this long is not yet a treatment. */
const SHORT_DAYS = 3;

/** A fracture known not to have healed, or a wound or infection of the last week. */
function needsRest(notes: CaseNotes, day: number): boolean {
  const broken = notes.findings.some(
    (one) => one.subject === 'fractureSite' && one.day <= day && one.values['united'] === false,
  );
  return broken || alarmLately(notes, day);
}

/** Rest or a splint was prescribed for more than three days, without a reason that calls for it. */
export const paceRestAll = defineDetector(
  'PACE_REST_ALL',
  { track: null, evidence: { advice: ['rest', 'splint'] } },
  (notes, seen) =>
    stepsOf(notes, 'advise').flatMap(({ day, action }) => {
      if (action.subject === 'gradedUse') return [];
      const mended = stepsOf(notes, 'advise', 'gradedUse').find((step) => step.day > day);
      const short = mended !== undefined && mended.day - day <= SHORT_DAYS;
      return short || needsRest(notes, day)
        ? []
        : [seen(day, { advice: action.subject }, mended?.day ?? null)];
    }),
);
