import { alarmLately, isEmergencyCall } from '../../alarms.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** Findings of this day that somebody else should see soon, though they are no infection. */
function worrying(notes: CaseNotes, day: number): boolean {
  return notes.findings.some(
    ({ day: found, values }) =>
      found === day &&
      (values['nerveDeficit'] === true || values['pulses'] === false || values['united'] === false),
  );
}

/** An emergency called for features that belong to CRPS; to ask a doctor the same day is no mistake. */
export const rfOvercall = defineDetector(
  'RF_OVERCALL',
  { track: null, evidence: {} },
  (notes, seen) =>
    notes.steps
      .filter(({ action }) => isEmergencyCall(action))
      .filter(({ day }) => !alarmLately(notes, day) && !worrying(notes, day))
      .map(({ day }) => seen(day, {})),
);
