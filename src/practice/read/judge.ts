import { acceptable, leftRightSince, morningOf } from '../../simulator/clinical/index.ts';
import {
  type Decision,
  type DiaryDay,
  type Protocol,
  pool,
  type SideResult,
} from '../../simulator/index.ts';
import { type Counts, type Signal, signalOf } from '../results/signal.ts';
import type { Item, Truth } from './items.ts';

export const CHOICES = ['stepBack', 'hold', 'advance'] as const;
export type Choice = (typeof CHOICES)[number];

/** What the profile accepts for what was seen, and why. */
export interface Reading {
  /** Left/right practice has begun long ago: starting it is none of them. */
  readonly accepted: readonly Exclude<Decision, 'start'>[];
  readonly because: readonly string[];
}

/** A diary in which nothing but left/right practice happened: usual pain, a quiet life. */
function diaryOf({ series }: Item): readonly DiaryDay[] {
  return series.map(({ day, result }) => ({
    day,
    filled: true,
    painAverage: 5,
    painBefore: 5,
    painDuring: 5,
    settleMinutes: 10,
    painTouch: null,
    painDuringTouch: null,
    touchSettleMinutes: null,
    swelling: 'usual',
    sleep: 'fair',
    useMinutes: 60,
    gmiMinutes: result ? 10 : null,
    touchMinutes: null,
    touchSessions: null,
    leftRight: result,
    newSigns: [],
    note: null,
  }));
}

/** Asks the simulator: the rules that judge decisions in the clinic. */
export function readAs(item: Item, protocol: Protocol): Reading {
  const morning = morningOf({
    day: item.today,
    diary: diaryOf(item),
    findings: [],
    plan: leftRightSince(0),
    ladderTop: 0,
  });
  const { decisions, because } = acceptable('gmi', morning, protocol);
  return { accepted: decisions.filter((one) => one !== 'start'), because };
}

/** What a rule-follower would do: advance where that is accepted, else the first thing accepted. */
export function profileChoice({ accepted }: Reading): Choice {
  if (accepted.includes('advance')) return 'advance';
  return accepted[0] === 'stepBack' ? 'stepBack' : 'hold';
}

export interface Answered {
  readonly truth: Truth;
  readonly choice: Choice;
  readonly accepted: boolean;
  /** What the profile itself would have done. */
  readonly profile: Choice;
}

/** Advancing is "yes", a patient who is ready is the signal. */
export function countsOf(
  answers: readonly Answered[],
  choose: (answer: Answered) => Choice,
): Counts {
  const count = (ready: boolean, advance: boolean) =>
    answers.filter(
      (one) => (one.truth === 'ready') === ready && (choose(one) === 'advance') === advance,
    ).length;
  return {
    hits: count(true, true),
    misses: count(true, false),
    falseAlarms: count(false, true),
    correctRejections: count(false, false),
  };
}

export interface Standing {
  readonly own: Signal | null;
  readonly profile: Signal | null;
  readonly counts: Counts;
  readonly accepted: number;
  readonly answers: number;
  /** Falls answered by stepping back, of all falls. */
  readonly falls: readonly [seen: number, all: number];
}

export function standingOf(answers: readonly Answered[]): Standing {
  const counts = countsOf(answers, (one) => one.choice);
  const falls = answers.filter((one) => one.truth === 'fell');
  return {
    own: signalOf(counts),
    profile: signalOf(countsOf(answers, (one) => one.profile)),
    counts,
    accepted: answers.filter((one) => one.accepted).length,
    answers: answers.length,
    falls: [falls.filter((one) => one.choice === 'stepBack').length, falls.length],
  };
}

/** The level of the next round: up after two or three accepted decisions, down after none. */
export function levelAfter(level: number, accepted: number, highest: number): number {
  if (accepted >= 2) return Math.min(highest, level + 1);
  return accepted === 0 ? Math.max(1, level - 1) : level;
}

/** Both hands over the last practice days of the gate's window. */
export function lastWeek(
  { series }: Pick<Item, 'series'>,
  protocol: Protocol,
): { readonly affected: SideResult; readonly unaffected: SideResult } {
  const results = series
    .flatMap(({ result }) => result ?? [])
    .slice(-protocol.leftRight.windowDays);
  return {
    affected: pool(results.map((one) => one.affected)),
    unaffected: pool(results.map((one) => one.unaffected)),
  };
}
