import type { Mistake, Rubric } from '../types.ts';

/** How one mistake counts: in full, for less because it was put right in time, or in full too late. */
export type Standing = 'standing' | 'corrected' | 'late';

export function standingOf(mistake: Mistake, rubric: Rubric): Standing {
  const { correctedDay, day } = mistake;
  if (correctedDay === null) return 'standing';
  return correctedDay - day <= rubric.correctionDays ? 'corrected' : 'late';
}

/** Points that a mistake takes from its domain. */
export function pointsOff(mistake: Mistake, rubric: Rubric): number {
  const off = rubric.deductions[mistake.severity];
  return standingOf(mistake, rubric) === 'corrected' ? off.corrected : off.standing;
}
