import { type Plan, TRACKS, type Track } from '../types.ts';

/** Tracks that run and got no word at a visit: ending it holds them. */
export function silentTracks(
  running: Pick<Plan, Track>,
  hasDecided: (track: Track) => boolean,
): readonly Track[] {
  return TRACKS.filter((track) => running[track] !== null && !hasDecided(track));
}
