import { between, tellsOfSelfHarm } from '../../simulator/clinical/index.ts';
import type { Action, ActionOffer, Observation } from '../../simulator/index.ts';
import { canDo, lastDone } from '../clinician.ts';
import { value } from './assess.ts';

/** Today's answers tell of thoughts of suicide. */
export function darkToday(o: Observation): boolean {
  return between(o.findings, o.day, o.day + 1).some(tellsOfSelfHarm);
}

/** The direct question, as soon as there is a signal and at each visit until the answer is no. */
export function askDirectly(o: Observation, available: readonly ActionOffer[]): Action[] {
  const signal = darkToday(o) || value(o.findings, 'selfHarm', 'thoughts') === true;
  const due = signal && lastDone(o, 'ask', 'selfHarm') !== o.day;
  return due && canDo(available, 'ask', 'selfHarm') ? [{ kind: 'ask', subject: 'selfHarm' }] : [];
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
