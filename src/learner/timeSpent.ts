import type { Attempt } from '../schemas/records/attempt.ts';
import { SESSION_KINDS, type Session, type SessionKind } from '../schemas/records/session.ts';
import { activeMs } from './sessionTime.ts';

/** Active time in milliseconds, by what it was spent on; a case’s is that of its attempts. */
export interface TimeSpent {
  readonly byKind: Readonly<Record<SessionKind | 'case', number>>;
  /** Time that two kinds counted at once, as on two devices, stands in it once. */
  readonly all: number;
}

export function timeSpent(sessions: readonly Session[], attempts: readonly Attempt[]): TimeSpent {
  const inCases = attempts.reduce((sum, { activeSeconds }) => sum + activeSeconds * 1000, 0);
  const of = (kind: SessionKind) => activeMs(sessions.filter((session) => session.kind === kind));
  const kinds = SESSION_KINDS.map((kind) => [kind, of(kind)] as const);
  return {
    byKind: { ...(Object.fromEntries(kinds) as Record<SessionKind, number>), case: inCases },
    all: activeMs(sessions) + inCases,
  };
}
