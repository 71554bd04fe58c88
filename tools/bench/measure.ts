/** Measuring for `npm run bench`: medians of repeated runs, in one process, after a warm-up. */

import { medianOf } from '../../src/numbers/statistics.ts';

export interface Measured {
  readonly name: string;
  /** Median seconds for one unit of work. */
  readonly seconds: number;
  /** Fastest and slowest run, as a share of the median. */
  readonly spread: readonly [number, number];
}

/**
 * @param units how many units of work one call of `work` does
 * @param warmUp calls that are not measured
 */
export function measure(
  name: string,
  units: number,
  runs: number,
  warmUp: number,
  work: () => void,
): Measured {
  for (let i = 0; i < warmUp; i += 1) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    times.push((performance.now() - start) / 1000 / units);
  }
  const seconds = medianOf(times);
  const spread = [Math.min(...times) / seconds, Math.max(...times) / seconds] as const;
  return { name, seconds, spread };
}

/** Keeps a result alive, so that nothing measured is optimised away. */
let kept = 0;
export function keep(value: number): void {
  kept += value;
}
export const keptSum = () => kept;
