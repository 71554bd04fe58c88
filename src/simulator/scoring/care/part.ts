import type { Domain, JudgedDecision, Plan, Protocol } from '../../types.ts';
import type { CaseNotes } from '../notes.ts';

/** What a part of care is read from: the notes, the profile, and every decision beside what was acceptable. */
export interface CareRead {
  readonly notes: CaseNotes;
  readonly protocol: Protocol;
  readonly judged: readonly JudgedDecision[];
}

/**
 * One thing that good care contains. How much of it was given, 0 to 1, or null where there was no
 * occasion for it: in this patient, or so far.
 */
export interface CarePart {
  readonly domain: Domain;
  readonly given: (read: CareRead) => number | null;
}

/** Share of a list that passes, 0 to 1. */
export function shareOf<T>(all: readonly T[], passes: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(passes).length / all.length;
}

/** In full up to a day, half up to a later one, nothing after that or never. */
export function inTime(day: number | null, full: number, half: number): number {
  if (day === null || day > half) return 0;
  return day <= full ? 1 : 0.5;
}

/** The plan of each day of the treatment, as it stood when that day was lived. */
function planDays({ steps, lastDay }: CaseNotes): readonly Plan[] {
  const days: Plan[] = [];
  let at = 0;
  let plan: Plan | null = steps[0]?.before ?? null;
  for (let day = 0; day < lastDay; day += 1) {
    for (let step = steps[at]; step && step.day <= day; step = steps[at]) {
      plan = step.after;
      at += 1;
    }
    if (plan) days.push(plan);
  }
  return days;
}

const PLANS = new WeakMap<CaseNotes, readonly Plan[]>();

/** The same, worked out once for all parts. */
export function plansOf(notes: CaseNotes): readonly Plan[] {
  const known = PLANS.get(notes) ?? planDays(notes);
  PLANS.set(notes, known);
  return known;
}

/** Share of the planned days that pass, of those that count; null when none does. */
export function shareOfDays(
  notes: CaseNotes,
  counts: (plan: Plan) => boolean,
  passes: (plan: Plan) => boolean,
): number | null {
  const days = plansOf(notes).filter(counts);
  return days.length === 0 ? null : shareOf(days, passes);
}
