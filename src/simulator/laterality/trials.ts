import { ln, round } from '../../numbers/arithmetic.ts';
import { type Luck, type Purpose, placeOf, uniformIn } from '../random.ts';
import type { LeftRightResult, SideResult } from '../types.ts';
import type { Ability } from './ability.ts';
import { type Abilities, leftRightBlock } from './block.ts';
import { decisionTime } from './diffusion.ts';
import { PICTURES, type Picture } from './pictures.ts';
import { type Process, pictureAccuracy, pushOf, TURN_SHAPE, turnMean } from './process.ts';

/** One picture judged. */
export interface Trial extends Picture {
  readonly hand: 'affected' | 'unaffected';
  readonly correct: boolean;
  readonly timeMs: number;
}

/** Uniform draws of one trial: ordinal in, number above 0 and below 1 out. */
export type Draw = (ordinal: number) => number;

/** Time to judge a picture (s), drawn part by part: see, turn, decide. Takes ordinals 0 to 6. */
export function judgementTime(process: Process, picture: Picture, draw: Draw): number {
  let product = 1;
  for (let i = 0; i < TURN_SHAPE; i += 1) product *= draw(i);
  const turn = (-ln(product) / TURN_SHAPE) * turnMean(process, picture);
  const unit = process.boundary * process.boundary;
  return process.t0S + turn + unit * decisionTime(pushOf(process, picture), draw(6));
}

type Odds = readonly [right: readonly number[], wrong: readonly number[]];

/** Chances of each kind of picture, adding up, once right or wrong is known; not scaled to 1. */
function oddsOf(process: Process, correct: boolean): readonly number[] {
  let sum = 0;
  return PICTURES.map((picture) => {
    const right = pictureAccuracy(process, picture);
    sum += correct ? right : 1 - right;
    return sum;
  });
}

function pictureAt(odds: readonly number[], chance: number): Picture {
  const last = odds.length - 1;
  const level = chance * (odds[last] ?? 0);
  const at = odds.findIndex((sum) => level < sum);
  return PICTURES[at < 0 ? last : at] as Picture;
}

type Where = readonly [luck: Luck, purpose: Purpose, day: number, subject: number];

/** Subjects from here on are trials: below are the blocks' own draws. */
const FIRST_SUBJECT = 1000;
/** Ordinals of one trial in one attempt. */
const STRIDE = 16;
const ATTEMPTS = 16;
/** Nearer than this the median counts as met, seconds. */
const CLOSE_S = 0.01;

function drawHand(
  [luck, purpose, day, subject]: Where,
  hand: Trial['hand'],
  result: SideResult,
  ability: Ability,
  [right, wrong]: Odds,
  attempt: number,
): readonly (Trial & { readonly place: number })[] {
  const { process } = ability;
  const place = placeOf(luck, purpose, day);
  const trials = Array.from({ length: result.shown }, (_, index) => {
    const draw: Draw = (ordinal) =>
      uniformIn(place, subject + index, attempt * STRIDE + ordinal) + 1 / 8589934592;
    const correct = index < result.correct;
    const picture = pictureAt(correct ? right : wrong, draw(7));
    const time = judgementTime(process, picture, draw);
    return { ...picture, hand, correct, time, place: draw(8) };
  });
  const sum = trials.reduce((total, { correct, time }) => total + (correct ? time : 0), 0);
  const scale = result.meanS === null ? 1 : (result.meanS * result.correct) / sum;
  return trials.map(({ time, ...trial }) => ({
    ...trial,
    timeMs: Math.round(1000 * time * scale),
  }));
}

/** Median time of the correct answers, seconds. */
export function medianOf(trials: readonly Trial[]): number | null {
  const times = trials.flatMap(({ correct, timeMs }) => (correct ? [timeMs] : []));
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  const upper = times[middle];
  if (upper === undefined) return null;
  const lower = times.length % 2 === 1 ? upper : (times[middle - 1] ?? upper);
  return round((upper + lower) / 2000, 3);
}

export interface TrialBlock {
  readonly result: LeftRightResult;
  /** In the order shown. */
  readonly trials: readonly Trial[];
}

/**
 * The trials behind a block's result, for somebody who looks. Same address, same result as
 * `leftRightBlock`; the trials have its numbers correct and its mean times of each hand (to the
 * millisecond). Kinds of picture follow from right and wrong, times from the process, stretched to
 * the block's mean; of up to sixteen drawings the one whose median lies nearest to the block's. So
 * number and mean agree exactly, the median within some hundredths of a second, and spread and
 * shape in distribution.
 */
export function drawTrials(
  luck: Luck,
  purpose: Purpose,
  day: number,
  session: number,
  shown: number,
  ability: Abilities,
): TrialBlock {
  const result = leftRightBlock(luck, purpose, day, session, shown, ability);
  const start = FIRST_SUBJECT + session * 400;
  const odds = ({ process }: Ability): Odds => [oddsOf(process, true), oddsOf(process, false)];
  const [affected, unaffected] = [odds(ability.affected), odds(ability.unaffected)];
  const attemptAt = (attempt: number) => [
    ...drawHand(
      [luck, purpose, day, start],
      'affected',
      result.affected,
      ability.affected,
      affected,
      attempt,
    ),
    ...drawHand(
      [luck, purpose, day, start + 200],
      'unaffected',
      result.unaffected,
      ability.unaffected,
      unaffected,
      attempt,
    ),
  ];
  let best = attemptAt(0);
  const miss = (trials: readonly Trial[]) =>
    Math.abs((medianOf(trials) ?? 0) - (result.medianS ?? 0));
  for (let attempt = 1; attempt < ATTEMPTS && miss(best) > CLOSE_S; attempt += 1) {
    const next = attemptAt(attempt);
    if (miss(next) < miss(best)) best = next;
  }
  const ordered = [...best].sort((a, b) => a.place - b.place);
  return { result, trials: ordered.map(({ place: _, ...trial }) => trial) };
}
