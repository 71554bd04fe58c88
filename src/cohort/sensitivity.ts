import { correlation, meanOf } from '../numbers/statistics.ts';
import { clamp, type ModelName, modelNumbers, P } from '../simulator/body.ts';
import { luckOf, nameHash, PURPOSE, uniform } from '../simulator/index.ts';
import { falls, follow, lookAt, people } from './group.ts';
import { TRIAL } from './population.ts';
import { combinedCourse } from './programmes.ts';

/** How far each number is moved, as a share of its value, and never out of its range. */
export const MOVED = 0.3;

// Pure, so that a page which only follows a group does not load what is said of each number.
const NUMBERS = /* @__PURE__ */ modelNumbers();

export function bounds(name: ModelName): readonly [low: number, high: number] {
  const { value, range } = NUMBERS[name];
  return [clamp(value * (1 - MOVED), ...range), clamp(value * (1 + MOVED), ...range)];
}

export type Changes = Readonly<Partial<Record<ModelName, number>>>;

/**
 * Runs something with some numbers of the model changed, and puts them back. For sensitivity only:
 * episodes of the course always run on the published numbers.
 */
export function withNumbers<T>(changes: Changes, run: () => T): T {
  const own = { ...P };
  try {
    Object.assign(P, changes);
    return run();
  } finally {
    Object.assign(P, own);
  }
}

/** Fall of pain (mm) and gain in use of a group after a combined programme, twenty weeks on. */
export function outcomeOf(firstSeed: number, n: number) {
  const done = follow(people('sensitivity', firstSeed, n, TRIAL), combinedCourse(), [20]);
  const use = done.map((one) => lookAt(one, 1).state.function - lookAt(one, 0).state.function);
  return { fallMm: 10 * meanOf(falls(done, 1)), useGain: meanOf(use) };
}

/** All numbers of the model moved at once, each evenly within its bounds. */
export function drawNumbers(sample: number): Record<ModelName, number> {
  const luck = luckOf(sample, 'sensitivity');
  const names = Object.keys(NUMBERS) as ModelName[];
  return Object.fromEntries(
    names.map((name) => {
      const [low, high] = bounds(name);
      return [name, low + (high - low) * uniform(luck, PURPOSE.cohort, 3, nameHash(name))];
    }),
  ) as Record<ModelName, number>;
}

/** Places in order of size, equal values sharing the mean of their places. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** Spearman's rank correlation, -1 to 1. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  return correlation(ranks(a), ranks(b));
}
