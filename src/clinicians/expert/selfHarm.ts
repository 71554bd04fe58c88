import { between, tellsOfSelfHarm } from '../../simulator/clinical/index.ts';
import type { Action, ActionOffer, Observation } from '../../simulator/index.ts';
import { canDo, lastDone } from '../clinician.ts';
import { value } from './assess.ts';

/** Today's answers tell of thoughts of suicide. */
export function darkToday(o: Observation): boolean {
  return between(o.findings, o.day, o.day + 1).some(tellsOfSelfHarm);
}

/** Told today, by whoever was asked it. */
const toldToday = (o: Observation, name: string) =>
  between(o.findings, o.day, o.day + 1).some(({ values }) => values[name] === true);

/** The direct question, as soon as there is a signal and at each visit until the answer is no. */
function askThoughts(o: Observation, available: readonly ActionOffer[]): Action[] {
  const signal = darkToday(o) || value(o.findings, 'selfHarm', 'thoughts') === true;
  const due = signal && lastDone(o, 'ask', 'selfHarm') !== o.day;
  return due && canDo(available, 'ask', 'selfHarm') ? [{ kind: 'ask', subject: 'selfHarm' }] : [];
}

/** Whether anything is within reach, and never what. */
function askReach(o: Observation, available: readonly ActionOffer[]): Action[] {
  const due = toldToday(o, 'thoughts') && lastDone(o, 'ask', 'withinReach') !== o.day;
  return due && canDo(available, 'ask', 'withinReach')
    ? [{ kind: 'ask', subject: 'withinReach' }]
    : [];
}

/** Both questions, one after the other: the second waits for the answer to the first. */
export function askDirectly(o: Observation, available: readonly ActionOffer[]): Action[] {
  const first = askThoughts(o, available);
  return first.length > 0 ? first : askReach(o, available);
}

/** Somebody makes it safe the same day, agreed with the patient. */
export function makeSafe(o: Observation, available: readonly ActionOffer[]): Action[] {
  const due = toldToday(o, 'withinReach') && lastDone(o, 'agree', 'safeToday') !== o.day;
  return due && canDo(available, 'agree', 'safeToday')
    ? [{ kind: 'agree', subject: 'safeToday', riseNrs: 0 }]
    : [];
}

/** The service that takes over today, reached before anything else is done. */
export function reachHelp(o: Observation): Action[] {
  return darkToday(o) && lastDone(o, 'refer', 'crisisTeam') !== o.day
    ? [{ kind: 'refer', subject: 'crisisTeam', urgency: 'sameDay' }]
    : [];
}

/** Item nine is read before the next thing is done. */
export function upToItemNine(actions: readonly Action[]): readonly Action[] {
  const at = actions.findIndex((one) => one.kind === 'measure' && one.subject === 'phq9');
  return at < 0 ? actions : actions.slice(0, at + 1);
}
