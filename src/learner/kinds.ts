import { BROUGHT_KINDS, type Came } from './everything.ts';
import type { Everything } from './merge/everything.ts';

export type Kind = keyof Came;
export type Counts = Readonly<Record<Kind, number>>;

/** One kind of record, and how many there are of it. */
export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

export function countsOf(all: Everything): Counts {
  return {
    attempts: all.attempts.length,
    answers: all.study.answers.length,
    cards: all.study.cards.length,
    tests: all.study.tests.length,
    practice: all.practice.length,
    sessions: all.sessions.length,
    preferences: Object.keys(all.preferences).length,
    unreadable: all.unreadable.length,
  };
}

/** The kinds of which there is something, in the order in which they are told. */
export const kindsIn = (counts: Counts): readonly KindCount[] =>
  BROUGHT_KINDS.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);

/** How many of each kind a file added, or brought further. */
export const countsIn = (came: Came, what: 'added' | 'changed'): Counts =>
  Object.fromEntries(BROUGHT_KINDS.map((kind) => [kind, came[kind][what]])) as Record<Kind, number>;
