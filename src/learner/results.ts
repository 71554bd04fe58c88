import type { Attempt } from '../schemas/records/attempt.ts';

/** The first run of a case: the one that counts. */
export function firstRun(attempts: readonly Attempt[]): Attempt | null {
  return attempts.find((one) => one.attemptNumber === 1) ?? null;
}

/** The attempt still being played, the newest if there are several. */
export function runningAttempt(attempts: readonly Attempt[]): Attempt | null {
  return attempts.findLast((one) => one.ending === null && !one.abandoned) ?? null;
}

/** The number that the next attempt at this case gets. */
export function nextNumber(attempts: readonly Attempt[]): number {
  return Math.max(0, ...attempts.map((one) => one.attemptNumber)) + 1;
}
