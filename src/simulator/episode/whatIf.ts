import type { Action, ActionOffer, Observation, RefusalCode } from '../types.ts';
import { perform } from './act.ts';
import { type Draft, draftOf, finish } from './draft.ts';
import { type Episode, startEpisode } from './episode.ts';
import { morningIn, observeWith } from './observe.ts';
import { availableActions } from './offers.ts';

/**
 * Somebody who treats: sees an observation and the offers, and says what to do next. `[]` ends the
 * visit. What is shown is good for that call: its lists grow as the course goes on.
 */
export interface Policy {
  readonly id: string;
  readonly decide: (
    observation: Observation,
    available: readonly ActionOffer[],
  ) => Action | readonly Action[];
}

/** Days until the next visit when a policy only says that this one is over. */
const DEFAULT_INTERVAL_DAYS = 7;
const MOST_REFUSALS = 10;
/** More calls than any course of treatment needs: a policy that never ends a visit is stopped. */
const MOST_CALLS = 5000;

/** What a policy asked for and was not given. */
export interface Refused {
  readonly day: number;
  readonly action: Action;
  readonly refusal: RefusalCode;
}

function closing(draft: Draft): Action {
  return draft.charts.care === 'answering'
    ? { kind: 'respond', subject: 'trimAndContinue' }
    : { kind: 'endVisit', inDays: DEFAULT_INTERVAL_DAYS, mode: 'clinic' };
}

/** Lets a policy treat until the end. Ten refusals in a row end it with `refusals`. */
export function playOn(
  start: Episode,
  policy: Policy,
): { episode: Episode; refused: readonly Refused[] } {
  // One draft for the whole course: as with `act` by `act`, but copied once.
  const draft = draftOf(start);
  let morning = morningIn(draft, draft.gathered);
  const refused: Refused[] = [];
  let inARow = 0;
  for (let calls = 0; draft.ending === null && calls < MOST_CALLS; calls += 1) {
    const sameMorning = morning.day === draft.day && morning.plan === draft.visitPlan;
    if (!sameMorning) morning = morningIn(draft, draft.gathered);
    const observation = observeWith(draft, draft.gathered, morning);
    const said = policy.decide(observation, availableActions(draft));
    const actions: readonly Action[] = Array.isArray(said) ? said : [said as Action];
    for (const action of actions.length === 0 ? [closing(draft)] : actions) {
      const refusal = perform(draft, action);
      if (refusal !== null) refused.push({ day: draft.day, action, refusal });
      inARow = refusal === null ? 0 : inARow + 1;
      if (draft.ending !== null || inARow >= MOST_REFUSALS) break;
    }
    if (inARow >= MOST_REFUSALS) break;
  }
  const episode = finish(draft);
  return { episode: { ...episode, ending: episode.ending ?? 'refusals' }, refused };
}

/** Plays actions on the days on which they were first done. @returns the refused ones */
function playSame(
  draft: Draft,
  later: readonly { readonly action: Action; readonly day: number }[],
): Action[] {
  return later.flatMap(({ action, day }) => {
    if (draft.ending === null) catchUp(draft, day);
    const refused =
      draft.ending !== null || perform(draft, onItsDay(action, draft.day, day)) !== null;
    return refused ? [action] : [];
  });
}

/** A message that was not there the first time is answered as an agreed plan would. */
function catchUp(draft: Draft, day: number): void {
  while (draft.ending === null && draft.charts.care === 'answering' && draft.day < day) {
    perform(draft, closing(draft));
  }
}

/** Keeps a visit's end on the calendar day it had, whatever day it starts from now. */
function onItsDay(action: Action, now: number, then: number): Action {
  if (action.kind !== 'endVisit' || now === then) return action;
  const inDays = Math.min(28, Math.max(1, then + action.inDays - now));
  return { ...action, inDays };
}

/** The action log with the day each was done on. */
function withDays(episode: Episode): { action: Action; day: number }[] {
  const days: { action: Action; day: number }[] = [];
  for (const entry of episode.entries) {
    if (entry.type === 'action') days.push({ action: entry.action, day: entry.day });
  }
  return days;
}

/**
 * The same patient with the same luck, had one action been another.
 *
 * @param actionIndex which action of the record is replaced
 * @param then `'same'` keeps all later actions on their days (refused ones are listed), or a policy takes over
 * @throws {RangeError} if there is no such action
 */
export function whatIf(
  episode: Episode,
  actionIndex: number,
  action: Action,
  then: 'same' | Policy,
): { episode: Episode; skipped: Action[] } {
  const done = withDays(episode);
  if (!Number.isInteger(actionIndex) || actionIndex < 0 || actionIndex >= done.length) {
    throw new RangeError(`actionIndex must be 0 to ${done.length - 1}, got ${actionIndex}`);
  }
  const draft = draftOf(startEpisode(episode.setup));
  for (const one of done.slice(0, actionIndex)) perform(draft, one.action);
  const skipped = perform(draft, action) === null ? [] : [action];
  if (then !== 'same') return { episode: playOn(finish(draft), then).episode, skipped };
  const rest = playSame(draft, done.slice(actionIndex + 1));
  return { episode: finish(draft), skipped: [...skipped, ...rest] };
}
