import type { PracticeTrial } from '../../schemas/records/practice.ts';
import type { Measurement } from './measure.ts';

/** Faster than this nobody has judged a picture: the answer was under way before it appeared. */
export const ANTICIPATION_MS = 300;
/** Slower than this attention was elsewhere. A line of ours; the answer still counts as an answer. */
export const LAPSE_MS = 10_000;
/** A stall this long while the picture was in view makes the time doubtful. */
const STALL_MS = 100;

/** What a measured trial is worth. `stalled` trials are thrown away and shown again later. */
export type Mark = PracticeTrial['mark'];

export function timeMs({ at, onset }: Measurement): number {
  return at - onset;
}

/** @param frameMs the screen's usual time between frames */
export function markOf(measured: Measurement, frameMs: number): Mark {
  const lateOnset = measured.onsetFrameMs > Math.max(2.5 * frameMs, 34);
  if (lateOnset || measured.longestFrameMs > Math.max(STALL_MS, 4 * frameMs)) return 'stalled';
  const time = timeMs(measured);
  if (time < ANTICIPATION_MS) return 'anticipation';
  return time > LAPSE_MS ? 'lapse' : 'counted';
}
