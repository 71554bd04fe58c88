import type { Domain, Mistake, Rubric, Severity } from '../simulator/index.ts';

/** All times of one mistake: told once, however often it was made. */
export interface MistakeGroup {
  /** The number it carries in drawing and list. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  readonly domain: Domain;
  readonly times: readonly Mistake[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { criticalSafety: 2, major: 1, minor: 0 };

function worst(times: readonly Mistake[]): Severity {
  return times.reduce<Severity>(
    (found, one) => (WEIGHT[one.severity] > WEIGHT[found] ? one.severity : found),
    'minor',
  );
}

/** The mistakes by kind, the gravest first, then in order of days. */
export function groupMistakes(mistakes: readonly Mistake[]): readonly MistakeGroup[] {
  const groups = [...Map.groupBy(mistakes, (one) => one.code)].map(([code, times]) => ({
    code,
    severity: worst(times),
    domain: (times[0] as Mistake).domain,
    times,
  }));
  const firstDay = (group: (typeof groups)[number]) => group.times[0]?.day ?? 0;
  return groups
    .sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || firstDay(a) - firstDay(b))
    .map((group, index) => ({ number: index + 1, ...group }));
}

/** How one mistake counts: in full, for less because it was put right in time, or in full too late. */
export type Standing = 'standing' | 'corrected' | 'late';

export function standingOf(mistake: Mistake, rubric: Rubric): Standing {
  const { correctedDay, day } = mistake;
  if (correctedDay === null) return 'standing';
  return correctedDay - day <= rubric.correctionDays ? 'corrected' : 'late';
}

/** Points that it takes from its domain. */
export function pointsOff(mistake: Mistake, rubric: Rubric): number {
  const off = rubric.deductions[mistake.severity];
  return standingOf(mistake, rubric) === 'corrected' ? off.corrected : off.standing;
}

export const anchorOf = (code: string) => `mistake-${code}`;
