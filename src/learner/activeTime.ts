/** Longest time that counts after the last key, click or scroll, milliseconds. */
const IDLE_MS = 60_000;

/**
 * Counts the time in which the page is in view and in use: from one sign of life to the next, as
 * long as they lie within a minute.
 */
export class ActiveTime {
  #seconds: number;
  #last: number | null = null;

  constructor(seconds = 0) {
    this.#seconds = seconds;
  }

  /** A sign of life at this moment (`performance.now()`). */
  touch(now: number): void {
    if (this.#last !== null) this.#seconds += Math.min(now - this.#last, IDLE_MS) / 1000;
    this.#last = now;
  }

  /** The page went out of view: nothing counts until the next sign of life. */
  pause(now: number): void {
    this.touch(now);
    this.#last = null;
  }

  get seconds(): number {
    return Math.round(this.#seconds);
  }
}

const SIGNS = ['pointerdown', 'keydown', 'scroll', 'pointermove'] as const;

/** Follows this page until the returned function is called. */
export function followPage(clock: ActiveTime): () => void {
  const alive = () => clock.touch(performance.now());
  const seen = () => {
    if (document.visibilityState === 'hidden') clock.pause(performance.now());
    else alive();
  };
  for (const sign of SIGNS) addEventListener(sign, alive, { passive: true, capture: true });
  document.addEventListener('visibilitychange', seen);
  alive();
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, alive, { capture: true });
    document.removeEventListener('visibilitychange', seen);
  };
}
