import type { Mistake, Rubric } from '../types.ts';

/** How one mistake counts: in full, for less because it was put right in time, or in full too late. */
export type Standing = 'standing' | 'corrected' | 'late';

export function standingOf(mistake: Mistake, rubric: Rubric): Standing {
  const { correctedDay, day } = mistake;
  if (correctedDay === null) return 'standing';
  return correctedDay - day <= rubric.correctionDays ? 'corrected' : 'late';
}

/**
 * Points that a mistake takes from its domain.
 *
 * @param earlier how often the same mistake has been made before: what is repeated costs less each
 * time, and in the end nothing more
 */
export function pointsOff(mistake: Mistake, rubric: Rubric, earlier = 0): number {
  const off = rubric.deductions[mistake.severity];
  const full = standingOf(mistake, rubric) === 'corrected' ? off.corrected : off.standing;
  const share = earlier === 0 ? 1 : (rubric.repeats[earlier - 1] ?? 0);
  return full * share;
}
