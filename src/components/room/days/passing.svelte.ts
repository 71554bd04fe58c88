import { prefersReducedMotion } from 'svelte/motion';

const MS_PER_DAY = 170;
const LONGEST_MS = 2600;

/** Milliseconds that each of `days` stays, so that a month takes hardly longer than a week. */
export function pace(days: number): number {
  return Math.min(MS_PER_DAY, LONGEST_MS / Math.max(1, days));
}

/** The days between two visits, passing before one's eyes. Nothing is decided by it. */
export class DaysPassing {
  /** Day whose morning is shown; null when nothing passes. */
  day = $state<number | null>(null);
  #timer: ReturnType<typeof setInterval> | undefined;
  #done: () => void = () => {};

  /** Shows the days from `from` to `to`, then calls `done`; at once under reduced motion. */
  start(from: number, to: number, done: () => void): void {
    this.skip();
    if (to <= from || prefersReducedMotion.current) {
      done();
      return;
    }
    this.#done = done;
    this.day = from;
    this.#timer = setInterval(() => this.#next(to), pace(to - from));
  }

  #next(to: number): void {
    if (this.day !== null && this.day < to) this.day += 1;
    else this.skip();
  }

  skip(): void {
    clearInterval(this.#timer);
    if (this.day === null) return;
    this.day = null;
    this.#done();
  }
}
