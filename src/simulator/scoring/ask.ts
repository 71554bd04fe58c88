import type { Finding, FindingValue, Plan } from '../types.ts';
import type { CaseNotes, Decided, Step } from './notes.ts';

/** Questions that detectors put to the notes. */

/** Steps by kind, sorted once for each case: sixty detectors ask. */
const BY_KIND = new WeakMap<CaseNotes, Map<string, Step[]>>();

function stepsByKind(notes: CaseNotes): Map<string, Step[]> {
  const known = BY_KIND.get(notes);
  if (known) return known;
  const sorted = new Map<string, Step[]>();
  for (const step of notes.steps) {
    const list = sorted.get(step.action.kind);
    if (list) list.push(step);
    else sorted.set(step.action.kind, [step]);
  }
  BY_KIND.set(notes, sorted);
  return sorted;
}

/** Steps of a kind and, if given, subject, up to and including `byDay`. */
export function stepsOf(
  notes: CaseNotes,
  kind: string,
  subject: string | null = null,
  byDay = Number.POSITIVE_INFINITY,
): readonly Step[] {
  return (stepsByKind(notes).get(kind) ?? []).filter(
    ({ action, day }) =>
      day <= byDay && (subject === null || ('subject' in action && action.subject === subject)),
  );
}

export function wasDone(notes: CaseNotes, kind: string, subject: string, byDay?: number): boolean {
  return stepsOf(notes, kind, subject, byDay).length > 0;
}

/** Day of the first of several `kind.subject`, any of which will do; null when none was done. */
export function firstDayOf(notes: CaseNotes, anyOf: readonly string[]): number | null {
  const days = anyOf.flatMap((one) => {
    const [kind = '', subject = ''] = one.split('.');
    return stepsOf(notes, kind, subject).map((step) => step.day);
  });
  return days.length === 0 ? null : Math.min(...days);
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

/** Questionnaire scores that call for support (protocol F1), with the day they were first known. */
export function distressKnown(
  notes: CaseNotes,
): { day: number; subject: string; total: number } | null {
  const cuts: Readonly<Record<string, number>> = { phq9: 10, gad7: 10, pcs: 31, tsk11: 29 };
  for (const finding of notes.findings) {
    const cut = cuts[finding.subject];
    const total = numberIn(finding, 'total');
    if (cut !== undefined && total !== null && total >= cut) {
      return { day: finding.day, subject: finding.subject, total };
    }
  }
  return null;
}
