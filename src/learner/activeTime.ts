import type { Span } from '../schemas/records/session.ts';

/** Longest time that counts after the last key, click or scroll, milliseconds. */
export const IDLE_MS = 60_000;
/** Active time after which it is kept again, seconds: what a tab that is killed may lose. */
const KEEP_EVERY = 15;
/** A span goes on while the wall clock agrees with it this closely, milliseconds. */
const AGREES_MS = 1000;

/** A moment by both clocks of a page. */
export interface Now {
  /** Since the page was opened; never set back. Milliseconds. */
  readonly steady: number;
  /** Since 1970, as the device has it: may be set, and tells one tab's time from another's. Milliseconds. */
  readonly wall: number;
}

const now = (): Now => ({ steady: performance.now(), wall: Date.now() });

/**
 * Counts the time in which the page is in view and in use: from one sign of life to the next, as
 * long as they lie within a minute. How long is told by the steady clock, when by the wall clock: after
 * sleep, or a clock that was set, a new span begins.
 */
export class ActiveTime {
  readonly #before: number;
  readonly #spans: { from: number; to: number }[] = [];
  #last: number | null = null;

  /** @param seconds counted on earlier visits */
  constructor(seconds = 0) {
    this.#before = seconds;
  }

  /** A sign of life. */
  touch({ steady, wall }: Now): void {
    let span = this.#spans.at(-1);
    if (span && this.#last !== null) span.to += Math.min(steady - this.#last, IDLE_MS);
    if (!span || Math.abs(wall - span.to) > AGREES_MS) {
      span = { from: wall, to: wall };
      this.#spans.push(span);
    }
    this.#last = steady;
  }

  /** The page went out of view or of use: nothing counts until the next sign of life. */
  pause(at: Now): void {
    if (this.#last === null) return;
    this.touch(at);
    this.#last = null;
  }

  get seconds(): number {
    const ms = this.#spans.reduce((sum, { from, to }) => sum + to - from, 0);
    return Math.round(this.#before + ms / 1000);
  }

  /** What was counted here, oldest first. */
  get spans(): readonly Span[] {
    return this.#spans
      .map(({ from, to }) => ({ from: Math.round(from), to: Math.round(to) }))
      .filter(({ from, to }) => to > from);
  }
}

const SIGNS = ['pointerdown', 'keydown', 'scroll', 'pointermove'] as const;

/**
 * Follows this page until the returned function is called. Of several tabs or windows only the one that
 * was used last counts: a person attends to one at a time.
 *
 * @param keep called when it is time to keep what was counted: every quarter of a minute in use, after a rest, and
 * with `true` when the page comes to rest, which may be its end
 */
export function followPage(clock: ActiveTime, keep: (resting: boolean) => void): () => void {
  /** Where tabs tell each other which of them is used; only while this one is in view. */
  let channel: BroadcastChannel | null = null;
  let mine = false;
  let kept = clock.seconds;
  let rested = false;

  const tell = (resting: boolean) => {
    if (!resting && !rested && clock.seconds - kept < KEEP_EVERY) return;
    kept = clock.seconds;
    rested = resting;
    keep(resting);
  };
  const rest = () => {
    mine = false;
    clock.pause(now());
    tell(true);
  };
  const away = () => {
    channel?.close();
    channel = null;
    rest();
  };
  const alive = () => {
    if (document.visibilityState === 'hidden') return away();
    if (!channel) {
      channel = new BroadcastChannel('holdpoint:used');
      channel.onmessage = rest;
    }
    if (!mine) channel.postMessage('used');
    mine = true;
    clock.touch(now());
    tell(false);
  };
  for (const sign of SIGNS) addEventListener(sign, alive, { passive: true, capture: true });
  document.addEventListener('visibilitychange', alive);
  addEventListener('pagehide', away);
  alive();
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, alive, { capture: true });
    document.removeEventListener('visibilitychange', alive);
    removeEventListener('pagehide', away);
    away();
  };
}
