import { USUAL_LIMITS } from '../../learner/reviewQueue.ts';

export const PER_DAY_CHOICES = [5, 10, 20, 40] as const;
const KEY = 'holdpoint:review-per-day';

/** The learner's daily limit; the usual one where nothing is kept. */
export function readPerDay(): number {
  try {
    const found = Number(localStorage.getItem(KEY));
    return (PER_DAY_CHOICES as readonly number[]).includes(found) ? found : USUAL_LIMITS.perDay;
  } catch {
    return USUAL_LIMITS.perDay;
  }
}

export function writePerDay(perDay: number): void {
  try {
    localStorage.setItem(KEY, String(perDay));
  } catch {
    // Storage is off: the limit then holds for this visit only.
  }
}
