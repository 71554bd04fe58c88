import type { Span } from '../schemas/records/session.ts';

/** Anything that time was spent on, as the spans in which it was. */
export interface Timed {
  readonly spans: readonly Span[];
}

/**
 * Milliseconds of active time in all of these together. Where spans overlap (two tabs, two devices, a
 * clock set back) the time counts once, so that it is never more than has passed.
 */
export function activeMs(sessions: readonly Timed[]): number {
  const spans = sessions.flatMap((session) => session.spans).sort((a, b) => a.from - b.from);
  let sum = 0;
  let counted = 0;
  for (const { from, to } of spans) {
    sum += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return sum;
}
