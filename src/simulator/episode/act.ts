import { planAfter } from '../clinical/plan.ts';
import type { Action, EpisodeEvent, RefusalCode } from '../types.ts';
import { carryOut } from './carryOut.ts';
import { type Draft, draftOf, finish, log } from './draft.ts';
import type { Episode } from './episode.ts';
import { matchesOffer, offerFor } from './offers.ts';
import { planRefusal } from './plans.ts';

/** Whether a thing of unknown origin has a kind, and a subject if any, that can be looked up. */
function isNamed(action: unknown): boolean {
  if (typeof action !== 'object' || action === null || !('kind' in action)) return false;
  return (
    typeof action.kind === 'string' &&
    (!('subject' in action) || typeof action.subject === 'string')
  );
}

/** An action as the catalogue of offers knows it, and why it cannot be done now, if so. */
interface Examined {
  readonly name: string;
  readonly minutes: number;
  readonly refusal: RefusalCode | null;
}

const UNKNOWN: Examined = { name: '', minutes: 0, refusal: 'invalidAction' };

function examined(episode: Episode, action: Action): Examined {
  if (!isNamed(action)) return UNKNOWN;
  const known = offerFor(episode, action.kind, 'subject' in action ? action.subject : null);
  if (!known) return UNKNOWN;
  const { name, offer } = known;
  const { minutes, refusal } = offer;
  if (refusal) return { name, minutes, refusal };
  const wrong = matchesOffer(action, offer)
    ? planRefusal(episode.plan, action, offer)
    : 'invalidAction';
  return { name, minutes, refusal: wrong };
}

/** Does one thing on a draft, or says why not and leaves the draft as it was. */
export function perform(draft: Draft, action: Action): RefusalCode | null {
  const { name, minutes, refusal } = examined(draft, action);
  if (refusal) return refusal;
  draft.actions.push(action);
  draft.minutesLeft = Math.max(0, draft.minutesLeft - minutes);
  draft.doneThisVisit.push(name);
  log(draft, { type: 'action', day: draft.day, visit: draft.visit, action, minutes });
  draft.plan = planAfter(draft.plan, action, draft.day);
  carryOut(draft, action, minutes);
  return null;
}

/**
 * Does one thing, and lets the patient respond. Pure. A refused action changes nothing: the same
 * episode comes back with one `refused` event.
 */
export function act(
  episode: Episode,
  action: Action,
): { episode: Episode; events: EpisodeEvent[] } {
  const { refusal } = examined(episode, action);
  if (refusal) {
    const kind = (action as Action | null)?.kind ?? 'endVisit';
    return { episode, events: [{ type: 'refused', kind, refusal }] };
  }
  const events: EpisodeEvent[] = [];
  const draft = draftOf(episode, events);
  perform(draft, action);
  return { episode: finish(draft), events };
}
