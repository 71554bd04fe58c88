import { PICTURES } from '../../../src/simulator/laterality/pictures.ts';
import { type Process, pictureAccuracy } from '../../../src/simulator/laterality/process.ts';
import { type Draw, judgementTime } from '../../../src/simulator/laterality/trials.ts';
import { luckOf, PURPOSE, uniform } from '../../../src/simulator/random.ts';

export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  /** Standard error of the variance, from the fourth moment. */
  readonly varianceError: number;
}

export function moments(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const power = (p: number) => values.reduce((sum, value) => sum + (value - mean) ** p, 0) / n;
  const variance = power(2);
  return { n, mean, variance, varianceError: Math.sqrt((power(4) - variance ** 2) / n) };
}

/** Free trials of a process, picture by picture: share correct, and times of correct answers (s). */
export function sample(process: Process, n: number, seed: number) {
  const luck = luckOf(seed, 'sampled');
  const times: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const draw: Draw = (ordinal) => uniform(luck, PURPOSE.trial, i, 0, ordinal) + 2 ** -33;
    const picture = PICTURES[Math.floor(draw(8) * PICTURES.length)];
    if (!picture) throw new Error('no picture');
    const time = judgementTime(process, picture, draw);
    if (draw(9) < pictureAccuracy(process, picture)) times.push(time);
  }
  return { accuracy: times.length / n, times };
}
