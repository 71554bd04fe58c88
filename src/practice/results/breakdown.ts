import { directionOf } from '../../schemas/direction.ts';
import type { PracticeTrial } from '../../schemas/records/practice.ts';
import { angleOf } from '../block/pictures.ts';
import { type Signal, signalOf } from './signal.ts';
import { isAnswer, type Summary, summaryOf } from './summary.ts';

export const ANGLES = [0, 45, 90, 135, 180] as const;

export interface AngleRow {
  readonly angle: number;
  readonly medial: Summary;
  readonly lateral: Summary;
  readonly both: Summary;
}

/** Results by how far and which way the picture was turned. */
export function byAngle(trials: readonly PracticeTrial[]): readonly AngleRow[] {
  return ANGLES.map((angle) => {
    const here = trials.filter((trial) => angleOf(trial.turn) === angle);
    const turned = (way: string) => here.filter((trial) => directionOf(trial.turn) === way);
    const [medial, lateral] = [summaryOf(turned('medial')), summaryOf(turned('lateral'))];
    return { angle, medial, lateral, both: summaryOf(here) };
  }).filter((row) => row.both.shown > 0);
}

/** Results by the side of the limb that was seen, slowest view last. */
export function byView(
  trials: readonly PracticeTrial[],
): readonly { readonly view: string; readonly result: Summary }[] {
  const views = [...new Set(trials.map((trial) => trial.view))];
  return views
    .map((view) => ({ view, result: summaryOf(trials.filter((trial) => trial.view === view)) }))
    .sort((a, b) => (a.result.mean?.value ?? 99) - (b.result.mean?.value ?? 99));
}

export interface Habits {
  /** Left and right as signal and noise: criterion below 0 = leans towards answering "left". */
  readonly signal: Signal | null;
  readonly leftAnswers: number;
  readonly answers: number;
  /** Time and accuracy of the first and the second half, for tiring or warming up. */
  readonly halves: readonly [Summary, Summary];
  readonly unevenness: number | null;
  readonly anticipations: number;
  readonly lapses: number;
}

/** How somebody answers, apart from how well: lean, steadiness, haste. */
export function habitsOf(trials: readonly PracticeTrial[]): Habits {
  const answers = trials.filter(isAnswer);
  const count = (side: string, answer: string) =>
    answers.filter((trial) => trial.side === side && trial.answer === answer).length;
  const half = Math.floor(trials.length / 2);
  return {
    signal: signalOf({
      hits: count('left', 'left'),
      misses: count('left', 'right'),
      falseAlarms: count('right', 'left'),
      correctRejections: count('right', 'right'),
    }),
    leftAnswers: answers.filter((trial) => trial.answer === 'left').length,
    answers: answers.length,
    halves: [summaryOf(trials.slice(0, half)), summaryOf(trials.slice(half))],
    unevenness: summaryOf(trials).unevenness,
    anticipations: trials.length - answers.length,
    lapses: trials.filter((trial) => trial.mark === 'lapse').length,
  };
}
