import type { Action, RefusalCode } from '../types.ts';
import { perform } from './act.ts';
import { type Draft, draftOf, finish } from './draft.ts';
import { type Episode, type EpisodeSetup, startEpisode } from './episode.ts';

/** Where playing again came to a halt. */
export interface Halted {
  readonly index: number;
  readonly refusal: RefusalCode;
}

/**
 * Does the actions of an attempt anew, from the first visit on.
 *
 * @param after is shown the episode as each action left it; good for that call only
 * @returns the episode, or which action this engine refuses
 */
export function playAgain(
  setup: EpisodeSetup,
  actions: readonly Action[],
  after: (now: Readonly<Draft>) => void = () => undefined,
): Episode | Halted {
  // One draft for the whole record: copying the entries at each of some hundred actions costs more than playing them.
  const draft = draftOf(startEpisode(setup));
  for (const [index, action] of actions.entries()) {
    const refusal = perform(draft, action);
    if (refusal) return { index, refusal };
    after(draft);
  }
  return finish(draft);
}
