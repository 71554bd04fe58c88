import { callsForSupport } from '../clinical/questionnaires.ts';
import type { Action, ActionKind, Finding, FindingValue, Plan } from '../types.ts';
import type { CaseNotes, Decided, Step } from './notes.ts';

/** Questions that detectors put to the notes. */

/** A step whose action is of one kind. */
export type StepOf<K extends ActionKind> = Step & {
  readonly action: Extract<Action, { readonly kind: K }>;
};

/** Steps of a kind and, if given, subject, up to and including `byDay`. */
export function stepsOf<K extends ActionKind>(
  notes: CaseNotes,
  kind: K,
  subject: string | null = null,
  byDay = Number.POSITIVE_INFINITY,
): readonly StepOf<K>[] {
  const name = subject === null ? kind : `${kind}.${subject}`;
  // What stands under the name of a kind is of that kind.
  const all = (notes.deeds.get(name) ?? []) as readonly StepOf<K>[];
  return byDay >= notes.lastDay ? all : all.filter(({ day }) => day <= byDay);
}

/** The last conclusion recorded by a day is that it is something other than CRPS. */
export function saidNotCrps(notes: CaseNotes, byDay?: number): boolean {
  return stepsOf(notes, 'diagnose', null, byDay).at(-1)?.action.conclusion === 'notCrps';
}

export function wasDone(
  notes: CaseNotes,
  kind: string,
  subject: string,
  byDay = Number.POSITIVE_INFINITY,
): boolean {
  const day = firstDayOf(notes, [`${kind}.${subject}`]);
  return day !== null && day <= byDay;
}

/** Day of the first of several `kind.subject`, any of which will do; null when none was done. */
export function firstDayOf(notes: CaseNotes, anyOf: readonly string[]): number | null {
  let first: number | null = null;
  for (const one of anyOf) {
    const day = notes.deeds.get(one)?.[0]?.day;
    if (day !== undefined && (first === null || day < first)) first = day;
  }
  return first;
}

/** What of a list was not done by a day, and the day from which all of it was; null when never. */
export function missingBy(
  notes: CaseNotes,
  wanted: readonly (readonly string[])[],
  byDay: number,
): { readonly missing: readonly string[]; readonly completeDay: number | null } {
  const days = wanted.map((anyOf) => firstDayOf(notes, anyOf));
  const late = wanted.filter((_, index) => (days[index] ?? Number.POSITIVE_INFINITY) > byDay);
  const known = days.filter((day) => day !== null);
  return {
    missing: late.map(([first = '']) => first),
    completeDay: known.length === days.length ? Math.max(...known) : null,
  };
}

export function findingsOf(
  notes: CaseNotes,
  subject: string,
  byDay = Number.POSITIVE_INFINITY,
): readonly Finding[] {
  return notes.findings.filter((finding) => finding.subject === subject && finding.day <= byDay);
}

export function numberIn(finding: Finding | undefined, name: string): number | null {
  const found: FindingValue | undefined = finding?.values[name];
  return typeof found === 'number' ? found : null;
}

/** Days on which anything was measured for a second time or later. */
export function measuredAgain(notes: CaseNotes): readonly number[] {
  const seen = new Set<string>();
  return stepsOf(notes, 'measure').flatMap(({ action, day }) => {
    const again = seen.has(action.subject);
    seen.add(action.subject);
    return again ? [day] : [];
  });
}

/** First start of a track, or null. */
export function startOf(notes: CaseNotes, track: 'gmi' | 'touch'): Decided | null {
  return notes.decisions.find((one) => one.track === track && one.decision === 'start') ?? null;
}

export function firstTreatmentDay(notes: CaseNotes): number | null {
  const days = [startOf(notes, 'gmi')?.day, startOf(notes, 'touch')?.day].filter(
    (day) => day !== undefined,
  );
  return days.length === 0 ? null : Math.min(...days);
}

function runs(plan: Plan): boolean {
  return plan.gmi !== null || plan.touch !== null;
}

/** Spans in which nothing physical was planned, from the first visit on; `to` null = up to the end. */
export function idleSpells(notes: CaseNotes): readonly { from: number; to: number | null }[] {
  const spells: { from: number; to: number | null }[] = [{ from: 0, to: null }];
  for (const { day, before, after } of notes.steps) {
    const last = spells.at(-1);
    if (!runs(before) && runs(after) && last) last.to = day;
    if (runs(before) && !runs(after)) spells.push({ from: day, to: null });
  }
  return spells;
}

/** Questionnaire scores that call for support, with the day they were first known. */
export function distressKnown(
  notes: CaseNotes,
): { day: number; subject: string; total: number } | null {
  for (const finding of notes.findings) {
    const total = numberIn(finding, 'total');
    if (total !== null && callsForSupport(finding.subject, total)) {
      return { day: finding.day, subject: finding.subject, total };
    }
  }
  return null;
}
