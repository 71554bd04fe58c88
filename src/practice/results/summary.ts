import { t95 } from '../../numbers/normal.ts';
import { shareOf } from '../../numbers/proportion.ts';
import { meanOf, medianOf, sdOf } from '../../numbers/statistics.ts';
import { streamFrom } from '../../numbers/stream.ts';
import type { PracticeTrial } from '../../schemas/records/practice.ts';
import type { SideResult } from '../../simulator/index.ts';

/** A number with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Summary {
  readonly shown: number;
  readonly correct: number;
  /** Null without a trial. */
  readonly accuracy: Estimate | null;
  /** Of the correct answers whose time counts, seconds; null with fewer than three. */
  readonly mean: Estimate | null;
  /** Standard deviation over mean: how even the times are. */
  readonly unevenness: number | null;
}

/** An anticipation is no judgement at all; everything else counts as an answer. */
export const isAnswer = (trial: PracticeTrial) => trial.mark !== 'anticipation';
export const isRight = (trial: PracticeTrial) => trial.answer === trial.side;

/** Times of correct answers that count, seconds. */
export function timesOf(trials: readonly PracticeTrial[]): readonly number[] {
  return trials
    .filter((trial) => trial.mark === 'counted' && isRight(trial))
    .map((trial) => trial.timeMs / 1000);
}

const FEWEST_TIMES = 3;
const RESAMPLES = 999;

function meanEstimate(times: readonly number[]): Estimate | null {
  if (times.length < FEWEST_TIMES) return null;
  const value = meanOf(times);
  const reach = (t95(times.length - 1) * sdOf(times)) / Math.sqrt(times.length);
  return { value, low: value - reach, high: value + reach };
}

/**
 * The median of the times that count, its interval by resampling with a fixed seed: the same answers
 * give the same interval. It takes a while, so only who shows it asks for it.
 */
export function medianOfTrials(trials: readonly PracticeTrial[]): Estimate | null {
  const times = timesOf(trials);
  if (times.length < FEWEST_TIMES) return null;
  const chance = streamFrom(times.length);
  const medians = Array.from({ length: RESAMPLES }, () =>
    medianOf(times.map(() => times[chance.below(times.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => medians[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return { value: medianOf(times), low: at(0.025), high: at(0.975) };
}

/** What some trials say, with intervals: Wilson for accuracy, t for the mean. */
export function summaryOf(trials: readonly PracticeTrial[]): Summary {
  const answers = trials.filter(isAnswer);
  const [shown, correct] = [answers.length, answers.filter(isRight).length];
  const times = timesOf(trials);
  const mean = meanEstimate(times);
  return {
    shown,
    correct,
    accuracy: shown === 0 ? null : shareOf(correct, shown),
    mean,
    unevenness: mean === null ? null : sdOf(times) / mean.value,
  };
}

/** The same as the simulator's tests of a hand have it, for its statistics. */
export function sideResultOf(trials: readonly PracticeTrial[]): SideResult {
  const answers = trials.filter(isAnswer);
  const [shown, right] = [answers.length, answers.filter(isRight).length];
  const times = timesOf(trials);
  if (times.length < 2) return { shown, correct: right, meanS: null, sdS: null };
  return { shown, correct: right, meanS: meanOf(times), sdS: sdOf(times) };
}
