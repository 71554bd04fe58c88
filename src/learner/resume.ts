import type { Attempt, Snapshot } from '../schemas/attempt.ts';
import {
  CHARTS,
  type Episode,
  isNamedError,
  type ReplayContent,
  replay,
} from '../simulator/index.ts';
import { chartSnapshot } from '../simulator/machines/chart.ts';

export interface Resumed {
  readonly episode: Episode;
  /** The record alone gives this episode again. */
  readonly replayVerifiable: boolean;
}

/** A chart whose state no longer exists fails only later, inside an actor: ask now. */
function chartsStand(episode: Episode): boolean {
  try {
    for (const name of CHARTS) chartSnapshot(name, episode.charts[name]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes up an attempt: by replaying its record, or, where engine or case have changed since, from
 * the stored episode.
 *
 * @returns null when neither is possible
 */
export function resume(
  attempt: Attempt,
  snapshot: Snapshot | null,
  content: ReplayContent,
): Resumed | null {
  const played = attempt.replayVerifiable ? replay(attempt.record, content) : null;
  if (played && !isNamedError(played)) return { episode: played, replayVerifiable: true };
  const stored = snapshot?.episode;
  const fits = stored !== undefined && stored.actions.length === attempt.record.actions.length;
  return fits && chartsStand(stored) ? { episode: stored, replayVerifiable: false } : null;
}
