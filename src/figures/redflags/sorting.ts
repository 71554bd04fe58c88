import type { FigureOf } from '../../schemas/figure.ts';
import type { Urgency } from '../../simulator/index.ts';

export type Flag = FigureOf<'redFlagSorter'>['findings'][number];

/** From the latest to the earliest time for action. */
export const TIMES: readonly { urgency: Urgency; name: string }[] = [
  { urgency: 'emergency', name: 'Emergency now' },
  { urgency: 'sameDay', name: 'Same day' },
  { urgency: 'withinDays', name: 'Within days' },
  { urgency: 'routine', name: 'At the next visit' },
];

const rank = (urgency: Urgency) => TIMES.findIndex((one) => one.urgency === urgency);
export const nameOfTime = (urgency: Urgency) => TIMES[rank(urgency)]?.name ?? urgency;

export type Outcome = 'right' | 'tooLate' | 'tooEarly';

export function outcomeOf(flag: Flag, answer: Urgency): Outcome {
  if (answer === flag.urgency) return 'right';
  return rank(answer) > rank(flag.urgency) ? 'tooLate' : 'tooEarly';
}

/**
 * The findings in an order of their own, so that neighbours do not give the answer away. The same
 * every time: steps of seven through the list reach all of it unless its length divides by seven.
 */
export function mixed<T>(list: readonly T[]): T[] {
  const step = list.length % 7 === 0 ? 5 : 7;
  return list.map((_, i) => list[(i * step + 3) % list.length] as T);
}

export interface Tally {
  right: number;
  tooLate: number;
  tooEarly: number;
}

export function tallyOf(answers: readonly Outcome[]): Tally {
  const count = (one: Outcome) => answers.filter((answer) => answer === one).length;
  return { right: count('right'), tooLate: count('tooLate'), tooEarly: count('tooEarly') };
}
