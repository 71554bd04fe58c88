import { inspect } from 'node:util';
import {
  type Episode,
  type EpisodeRecord,
  type EpisodeSetup,
  isNamedError,
  type Policy,
  playOn,
  type Refused,
  replay,
  startEpisode,
  toRecord,
} from '../../src/simulator/index.ts';

/** So many refused actions are named; all are counted. */
const MOST_NAMED = 10;

/** A refused action of whatever make, named in one line. */
function nameOf({ day, action, refusal }: Refused) {
  const text = inspect(action, { depth: 1, breakLength: Infinity, maxStringLength: 80 });
  return { day, refusal, action: text.slice(0, 200).replaceAll('\n', ' ') };
}

/** What there is not comes first: the rest may be refused for want of time alone. */
function named(refused: readonly Refused[]) {
  const garbage = refused.filter(({ refusal }) => refusal === 'invalidAction');
  const others = refused.filter(({ refusal }) => refusal !== 'invalidAction');
  return [...garbage, ...others].slice(0, MOST_NAMED).map(nameOf);
}

/** A course of treatment as its record gives it. */
export interface Replayed {
  readonly record: EpisodeRecord;
  readonly episode: Episode;
  readonly refused: number;
  readonly refusals: ReturnType<typeof named>;
}

/**
 * Lets a policy treat, and plays its record again: whatever is reported is read from that, so no policy
 * can report what its actions do not give.
 */
export function playAndReplay(setup: EpisodeSetup, policy: Policy): Replayed {
  const { episode: played, refused } = playOn(startEpisode(setup), policy);
  const record = toRecord(played);
  const episode = replay(record, setup);
  if (isNamedError(episode)) {
    const { error, detail } = episode;
    throw new Error(`seed ${setup.seed} cannot be replayed: ${error}, ${detail}`);
  }
  // The record holds what was done; that nothing more came of it is the policy's doing.
  return {
    record,
    episode: { ...episode, ending: episode.ending ?? 'refusals' },
    refused: refused.length,
    refusals: named(refused),
  };
}
