import { normalQuantile } from '../../numbers/normal.ts';

/** How often each answer came, with and without the signal. */
export interface Counts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
}

export interface Signal {
  /** d′: how well the two are told apart; 0 = not at all. */
  readonly sensitivity: number;
  /** c: below 0 leans towards yes, above 0 towards no. */
  readonly criterion: number;
}

/**
 * Sensitivity and criterion of a yes/no task. Half an answer is added to every cell (the log-linear
 * rule), so that a perfect or an empty row still gives a finite number.
 *
 * @returns null without any item of one of the two kinds
 */
export function signalOf({ hits, misses, falseAlarms, correctRejections }: Counts): Signal | null {
  const [signals, others] = [hits + misses, falseAlarms + correctRejections];
  if (signals === 0 || others === 0) return null;
  const yes = normalQuantile((hits + 0.5) / (signals + 1));
  const no = normalQuantile((falseAlarms + 0.5) / (others + 1));
  return { sensitivity: yes - no, criterion: -(yes + no) / 2 };
}
