import type { Session, Span } from '../../src/schemas/records/session.ts';

/** A minute of reading, with what a test wants otherwise. */
export function sessionOf(changes: Partial<Session> = {}): Session {
  return {
    sessionVersion: 1,
    id: 'one',
    kind: 'reading',
    about: 'three-decisions',
    startedAt: '2026-03-01T09:00:00+01:00',
    sequence: 1,
    spans: spans([0, 60_000]),
    ...changes,
  };
}

/** Spans written short: from, to. */
export const spans = (...pairs: readonly (readonly [from: number, to: number])[]): Span[] =>
  pairs.map(([from, to]) => ({ from, to }));
