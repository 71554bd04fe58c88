import { sortedJson } from '../../numbers/sortedJson.ts';
import type { Attempt, Snapshot } from '../../schemas/records/attempt.ts';
import { contentHash, type EpisodeResult } from '../../simulator/index.ts';
import { inOrder } from './attemptOrder.ts';
import { byMoment, byText, byWhole, greater, inTurn, type Order, present } from './order.ts';

/** An attempt with the episode to go on from. */
export interface KeptAttempt {
  readonly attempt: Attempt;
  readonly snapshot: Snapshot | null;
}

/** Between the id that an attempt began with and what tells its second log apart. */
const MARK = '~';
/** The id that an attempt began with: both logs of it share that. */
export const beganAs = (id: string) => id.split(MARK)[0] ?? id;

/** What was done, and whether that was all: two attempts that agree in this are one. */
interface Log {
  readonly head: string;
  readonly actions: readonly string[];
  readonly ended: boolean;
  readonly whole: string;
}

function logOf({ record, ending }: Attempt): Log {
  const { actions, ...head } = record;
  const ended = ending !== null;
  return {
    head: sortedJson(head),
    actions: actions.map(sortedJson),
    ended,
    whole: sortedJson([record, ended]),
  };
}

/** True where `further` is the same course of treatment, gone on with. */
function goesOn(further: Log, log: Log): boolean {
  return (
    !log.ended &&
    further.whole !== log.whole &&
    further.head === log.head &&
    log.actions.every((action, index) => action === further.actions[index])
  );
}

/** Finished beats unfinished, more actions beat fewer. */
const furtherLog: Order<Log> = (a, b) =>
  Number(a.ended) - Number(b.ended) ||
  a.actions.length - b.actions.length ||
  byText(a.whole, b.whole);

const versioned: Order<EpisodeResult> = inTurn(
  (a, b) => Number(a.scoring !== null) - Number(b.scoring !== null),
);
const longer: Order<NonNullable<Attempt['reflection']>> = inTurn(
  (a, b) => sortedJson(a).length - sortedJson(b).length,
);
const later: Order<Attempt> = inTurn((a, b) => byMoment(a.updatedAt, b.updatedAt));

/** Two copies of an attempt with the same log: nothing that one of them knows is lost. */
function joinAttempts(a: Attempt, b: Attempt): Attempt {
  const plain = (one: Attempt): Attempt => {
    const { reflection: _, ...rest } = one;
    return {
      ...rest,
      id: beganAs(one.id),
      activeSeconds: 0,
      abandoned: false,
      replayVerifiable: true,
      result: null,
    };
  };
  const reflection = present(a.reflection ?? null, b.reflection ?? null, longer);
  return {
    ...greater(plain(a), plain(b), later),
    activeSeconds: Math.max(a.activeSeconds, b.activeSeconds),
    abandoned: a.abandoned || b.abandoned,
    replayVerifiable: a.replayVerifiable && b.replayVerifiable,
    result: present(a.result, b.result, versioned),
    ...(reflection ? { reflection } : {}),
  };
}

function joinKept(a: KeptAttempt, b: KeptAttempt): KeptAttempt {
  const attempt = joinAttempts(a.attempt, b.attempt);
  const named = (one: Snapshot | null) => one && { ...one, id: attempt.id };
  return { attempt, snapshot: present(named(a.snapshot), named(b.snapshot), byWhole) };
}

function named({ attempt, snapshot }: KeptAttempt, id: string): KeptAttempt {
  return { attempt: { ...attempt, id }, snapshot: snapshot && { ...snapshot, id } };
}

/** All copies of what began as one attempt: one for each log that no other goes on from. */
function settle(root: string, copies: readonly KeptAttempt[]): readonly KeptAttempt[] {
  const found = new Map<string, { log: Log; kept: KeptAttempt }>();
  for (const kept of copies) {
    const log = logOf(kept.attempt);
    const there = found.get(log.whole)?.kept;
    found.set(log.whole, { log, kept: there ? joinKept(there, kept) : kept });
  }
  const all = [...found.values()];
  return all
    .filter(({ log }) => !all.some((other) => goesOn(other.log, log)))
    .sort((a, b) => furtherLog(b.log, a.log))
    .map(({ kept, log }, index) =>
      named(kept, index === 0 ? root : `${root}${MARK}${contentHash([log.whole]).slice(0, 8)}`),
    );
}

/**
 * Attempts of two places as one list, by case and number. An attempt gone on with takes the place of
 * what it went on from; one that went on in two ways becomes two attempts, of which the further keeps
 * the id and the other gets one made of its log.
 */
export function mergeAttempts(
  a: readonly KeptAttempt[],
  b: readonly KeptAttempt[],
): readonly KeptAttempt[] {
  const families = Map.groupBy([...a, ...b], ({ attempt }) => beganAs(attempt.id));
  return [...families]
    .flatMap(([root, copies]) => settle(root, copies))
    .sort((one, other) => inOrder(one.attempt, other.attempt));
}

/** The attempt of a merged list in which this one stands: itself, or what went on from it. */
export function heirOf(one: KeptAttempt, all: readonly KeptAttempt[]): KeptAttempt {
  const log = logOf(one.attempt);
  const root = beganAs(one.attempt.id);
  const heir = all.find(({ attempt }) => {
    const other = logOf(attempt);
    return beganAs(attempt.id) === root && (other.whole === log.whole || goesOn(other, log));
  });
  return heir ?? one;
}
