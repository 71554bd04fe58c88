/**
 * A press on the pad. Whoever can hold it down holds it; a tap, or the click of a screen reader, voice or
 * switch control, begins a press that the next one ends.
 */
export interface Hold {
  /** When the press began, milliseconds; null while nothing presses. */
  readonly since: number | null;
  /** Begun by a tap or a click, so that letting go does not end it. */
  readonly latched: boolean;
  /** When finger or key was last lifted: the click that follows has been dealt with. */
  readonly lifted: number;
}

/** A hold, and how long it weighed if it has just ended. */
export interface Step {
  readonly hold: Hold;
  readonly seconds: number | null;
}

export const IDLE: Hold = { since: null, latched: false, lifted: Number.NEGATIVE_INFINITY };
/** Shorter than this it is a tap and no press, milliseconds. */
const TAP_MS = 150;
/** A browser sends its click this soon after the finger is lifted, milliseconds. */
const CLICK_MS = 100;
/** Two taps take longer than letting go, so time counts for less between them. */
const LATCHED_SHARE = 1 / 3;

function ended(hold: Hold, at: number): Step {
  const share = hold.latched ? LATCHED_SHARE : 1;
  const seconds = ((at - (hold.since ?? at)) / 1000) * share;
  return { hold: { since: null, latched: false, lifted: at }, seconds };
}

/** Finger, pen, mouse or key goes down. */
export function down(hold: Hold, at: number): Hold {
  return hold.since === null ? { ...hold, since: at } : hold;
}

/** It is lifted: that ends a press, or, after a tap, leaves it lying. */
export function up(hold: Hold, at: number): Step {
  if (hold.since === null) return { hold, seconds: null };
  const tapped = !hold.latched && at - hold.since < TAP_MS;
  if (tapped) return { hold: { ...hold, latched: true, lifted: at }, seconds: null };
  return ended(hold, at);
}

/** A click that no finger or key had to make. */
export function click(hold: Hold, at: number): Step {
  if (at - hold.lifted < CLICK_MS) return { hold, seconds: null };
  if (hold.since !== null) return ended(hold, at);
  return { hold: { ...hold, since: at, latched: true }, seconds: null };
}
