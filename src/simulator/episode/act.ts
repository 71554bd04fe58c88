import { planAfter } from '../protocol/plan.ts';
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

function refusalOf(
  episode: Episode,
  action: Action,
): { refusal: RefusalCode | null; minutes: number } {
  if (!isNamed(action)) return { refusal: 'invalidAction', minutes: 0 };
  const subject = 'subject' in action ? action.subject : null;
  const offer = offerFor(episode, action.kind, subject);
  if (!offer) return { refusal: 'invalidAction', minutes: 0 };
  if (offer.refusal) return { refusal: offer.refusal, minutes: offer.minutes };
  if (!matchesOffer(action, offer)) return { refusal: 'invalidAction', minutes: offer.minutes };
  return { refusal: planRefusal(episode, action), minutes: offer.minutes };
}

/** Does one thing on a draft, or says why not and leaves the draft as it was. */
export function perform(draft: Draft, action: Action): RefusalCode | null {
  const { refusal, minutes } = refusalOf(draft, action);
  if (refusal) return refusal;
  draft.actions.push(action);
  draft.minutesLeft = Math.max(0, draft.minutesLeft - minutes);
  const done = 'subject' in action ? `${action.kind}.${action.subject}` : action.kind;
  draft.doneThisVisit = [...draft.doneThisVisit, done];
  log(draft, { type: 'action', day: draft.day, visit: draft.visit, action, minutes });
  const before = draft.plan;
  draft.plan = planAfter(before, action, draft.day);
  carryOut(draft, action, minutes, before);
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
  const { refusal } = refusalOf(episode, action);
  if (refusal) {
    const kind = (action as Action | null)?.kind ?? 'endVisit';
    return { episode, events: [{ type: 'refused', kind, refusal }] };
  }
  const draft = draftOf(episode);
  perform(draft, action);
  return finish(draft);
}
