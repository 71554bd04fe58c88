import { signRows } from '../../alarmDays.ts';
import { isRedFlagCheck } from '../../alarms.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, VisitNote } from '../../notes.ts';

/** Somebody looked for red flags after `from` and up to `to`. */
function checked(notes: CaseNotes, from: number, to: number): boolean {
  return notes.steps.some(({ action, day }) => day > from && day <= to && isRedFlagCheck(action));
}

/** Told of new signs, the answer was to go on, and nobody asked further that day. */
function contactsWavedOn(notes: CaseNotes): readonly number[] {
  return notes.contacts
    .filter(({ contact, answers }) => {
      const wentOn = answers.some(
        ({ action }) =>
          action.kind === 'respond' &&
          (action.subject === 'trimAndContinue' || action.subject === 'continueUnchanged'),
      );
      return contact.newSigns.length > 0 && wentOn;
    })
    .map(({ contact }) => contact.day)
    .filter((day) => !checked(notes, day - 1, day));
}

/** New signs in the diary, a plan that runs on, and no check since they were written down. */
function overlooked(notes: CaseNotes, { day, plan }: VisitNote): boolean {
  const first = signRows(notes.diary, day)[0];
  return (
    first !== undefined && (plan.gmi ?? plan.touch) !== null && !checked(notes, first.day, day)
  );
}

/** New signs were reported, and the plan went on as if this were an ordinary flare. */
export const flareRedflagBlind = defineDetector(
  'FLARE_REDFLAG_BLIND',
  { track: null, evidence: {} },
  (notes, seen) => {
    const visits = notes.visits.filter((visit) => overlooked(notes, visit)).map(({ day }) => day);
    return [...contactsWavedOn(notes), ...visits].map((day) => seen(day, {}));
  },
);
