import type { Attempt, Snapshot } from '../schemas/records/attempt.ts';
import {
  CHARTS,
  type Episode,
  isNamedError,
  type ReplayContent,
  replay,
  startEpisode,
} from '../simulator/index.ts';
import { chartSnapshot } from '../simulator/machines/chart.ts';

export interface Resumed {
  readonly episode: Episode;
  /** The record alone gives this episode again. */
  readonly replayVerifiable: boolean;
}

/**
 * A stored episode as this engine has it, or null when it does not stand: a chart whose state no
 * longer exists would fail only later, inside an actor, so ask now. What the patient did not have yet
 * under an older engine is as at a start.
 */
function standing(stored: Episode): Episode | null {
  try {
    for (const name of CHARTS) chartSnapshot(name, stored.charts[name]);
    return { ...stored, patient: { ...startEpisode(stored.setup).patient, ...stored.patient } };
  } catch {
    return null;
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
  const episode = fits ? standing(stored) : null;
  return episode && { episode, replayVerifiable: false };
}
