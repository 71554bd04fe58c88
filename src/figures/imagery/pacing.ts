export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** Where a bout stands after some seconds. */
export interface Place {
  readonly step: number;
  /** Whole seconds left in the step, from its length down to 1. */
  readonly left: number;
  /** Repetition, from 1. */
  readonly repetition: number;
  readonly done: boolean;
}

export function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}

/** Repetitions that fit into a bout: three at least, as the pose is imagined three times or more. */
export function repetitionsIn(minutes: number, steps: readonly Step[]): number {
  return Math.max(3, Math.floor((minutes * 60) / secondsOf(steps)));
}

/** @param elapsed seconds since the start, pauses left out */
export function placeAt(elapsed: number, steps: readonly Step[], repetitions: number): Place {
  const round = secondsOf(steps);
  if (elapsed >= round * repetitions) {
    return { step: steps.length - 1, left: 0, repetition: repetitions, done: true };
  }
  let within = elapsed % round;
  const repetition = Math.floor(elapsed / round) + 1;
  for (const [step, { seconds }] of steps.entries()) {
    if (within < seconds)
      return { step, left: Math.ceil(seconds - within), repetition, done: false };
    within -= seconds;
  }
  throw new RangeError('A step without length.');
}

export type Advice = 'goOn' | 'nearLimit' | 'stop';

/** Pain now against pain at the start and the agreed rise, all NRS. */
export function adviceFor(start: number, now: number, agreedRise: number): Advice {
  const rise = now - start;
  if (rise > agreedRise) return 'stop';
  return rise >= agreedRise && rise > 0 ? 'nearLimit' : 'goOn';
}

/** The day's total against the range of the profile, minutes (claim imagery-daily-minutes). */
export function dayTotal(
  bouts: number,
  minutes: number,
  [least, most]: readonly [number, number],
): { total: number; verdict: 'tooLittle' | 'inRange' | 'tooMuch' } {
  const total = bouts * minutes;
  if (total < least) return { total, verdict: 'tooLittle' };
  return { total, verdict: total > most ? 'tooMuch' : 'inRange' };
}
