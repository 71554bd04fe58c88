import { tellsOfSelfHarm } from '../clinical/readings.ts';
import { needsEmergency } from '../clinical/redFlags.ts';
import type { Action } from '../types.ts';
import type { CaseNotes } from './notes.ts';

/** Days with a signal of self-harm: a questionnaire's item or the answer to the question. */
export function selfHarmDays(notes: CaseNotes): readonly number[] {
  return [...new Set(notes.findings.filter(tellsOfSelfHarm).map(({ day }) => day))];
}

const lately = (days: readonly number[], day: number) =>
  days.some((alarm) => alarm <= day && day - alarm <= 7);

/** New signs on record up to a week before. */
export function newSignsLately(notes: CaseNotes, day: number): boolean {
  return lately(notes.alarmDays, day);
}

/** Something on record up to a week before that makes stopping or urgent help reasonable. */
export function alarmLately(notes: CaseNotes, day: number): boolean {
  return newSignsLately(notes, day) || lately(selfHarmDays(notes), day);
}

const MEDICAL: readonly string[] = ['gp', 'surgeon', 'emergency'];
const isMedical = (subject: string) => MEDICAL.includes(subject);

/** An ambulance or an emergency department. */
export function isEmergencyCall(action: Action): boolean {
  if (action.kind === 'respond') return action.subject === 'callEmergency';
  if (action.kind !== 'refer' || !isMedical(action.subject)) return false;
  return action.subject === 'emergency' || action.urgency === 'emergency';
}

/** Medical help with the urgency of the same day or faster. */
export function isUrgentHelp(action: Action): boolean {
  if (action.kind === 'respond') {
    return action.subject === 'sameDayMedical' || action.subject === 'callEmergency';
  }
  const { kind } = action;
  return (
    kind === 'refer' &&
    isMedical(action.subject) &&
    (action.urgency === 'sameDay' || action.urgency === 'emergency')
  );
}

/** Days on which something was found that is an emergency, and not only a matter for the same day. */
export function emergencyDays(notes: CaseNotes): readonly number[] {
  return notes.findings.filter(({ values }) => needsEmergency(values)).map(({ day }) => day);
}

export function emergencyCallDays(notes: CaseNotes): readonly number[] {
  return notes.steps.filter(({ action }) => isEmergencyCall(action)).map(({ day }) => day);
}

export function urgentHelpDays(notes: CaseNotes): readonly number[] {
  return notes.steps.filter(({ action }) => isUrgentHelp(action)).map(({ day }) => day);
}

/** Findings of this day that somebody else should see soon, though they are no infection. */
function worrying(notes: CaseNotes, day: number): boolean {
  return notes.findings.some(
    ({ day: found, values }) =>
      found === day &&
      (values['nerveDeficit'] === true || values['pulses'] === false || values['united'] === false),
  );
}

/** Days on which an emergency was called for features that belong to CRPS. */
export function needlessEmergencies(notes: CaseNotes): readonly number[] {
  return emergencyCallDays(notes).filter(
    (day) => !alarmLately(notes, day) && !worrying(notes, day),
  );
}

/** Somebody looked for what else it could be: asked, examined, or sent the patient to be seen. */
export function isRedFlagCheck(action: Action): boolean {
  if (action.kind === 'ask') return action.subject === 'redFlagSymptoms';
  if (action.kind === 'examine') return action.subject === 'skinBodyTemperature';
  if (action.kind === 'respond') return action.subject === 'askNewSigns' || isUrgentHelp(action);
  return action.kind === 'refer' && isMedical(action.subject) && action.urgency !== 'routine';
}
