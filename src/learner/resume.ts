import type { Attempt, Snapshot } from '../schemas/records/attempt.ts';
import {
  CARE_PLACES,
  type Episode,
  FLARE_PLACES,
  isNamedError,
  type ReplayContent,
  type Rubric,
  replay,
  startEpisode,
  stepOf,
} from '../simulator/index.ts';

export interface Resumed {
  readonly episode: Episode;
  /** The record alone gives this episode again. */
  readonly replayVerifiable: boolean;
}

/** A chart's place as it was stored: by itself, or, in snapshots of version 1, inside a chart. */
function placeIn<Place extends string>(
  stored: unknown,
  places: readonly Place[],
): Place | undefined {
  const inside = typeof stored === 'object' && stored !== null && 'value' in stored;
  const value = inside ? stored.value : stored;
  return places.find((place) => place === value);
}

/**
 * A stored episode as this engine has it, or null when it does not stand: a place or a stage that no
 * longer exists would fail only later, so ask now. What the patient did not have yet under an older
 * engine is as at a start. It is scored by today's recipe: an older one lacks mistakes that this engine
 * can find.
 */
function standing(stored: Episode, rubric: Rubric): Episode | null {
  const care = placeIn(stored.charts.care, CARE_PLACES);
  const flare = placeIn(stored.charts.flare, FLARE_PLACES);
  if (!care || !flare || stepOf(stored.plan, 'gmi') === -1) return null;
  try {
    const patient = { ...startEpisode(stored.setup).patient, ...stored.patient };
    return { ...stored, setup: { ...stored.setup, rubric }, charts: { care, flare }, patient };
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
  const episode = fits ? standing(stored, content.rubric) : null;
  return episode && { episode, replayVerifiable: false };
}
