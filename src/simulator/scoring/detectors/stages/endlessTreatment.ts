import { meanOrNull } from '../../../../numbers/statistics.ts';
import { between, painBetween } from '../../../clinical/diary.ts';
import { functionGain, functionReadings } from '../../../clinical/functionScore.ts';
import { accuracyOf } from '../../../laterality/statistics.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, VisitNote } from '../../notes.ts';

const WEEKS_8 = 56;
/** Changes that people notice or that exceed error (claims pain-change-two-points, other-change-thresholds). */
const NOTICEABLE = { painNrs: 2, accuracy: 0.1 } as const;
const PRACTISED_SHARE = 0.7;
const ROUNDING = 1e-9;

/** Nothing was advanced, stepped back, stopped, or given in another dose or way. */
function planUnchanged(notes: CaseNotes, from: number, to: number): boolean {
  const then = notes.visits.findLast(({ day }) => day <= from)?.plan;
  if (then === undefined || (then.gmi === null && then.touch === null)) return false;
  const planned = JSON.stringify([then.gmi, then.touch]);
  const same = ({ plan }: VisitNote) => JSON.stringify([plan.gmi, plan.touch]) === planned;
  return between(notes.visits, from + 1, to + 1).every(same);
}

/** The last function known at the end against the last known at the beginning, either way. */
function functionChanged(notes: CaseNotes, from: number, to: number): boolean {
  const readings = functionReadings(notes.findings);
  const [then, now] = [from, to].map((by) => readings.findLast(({ day }) => day <= by));
  return then !== undefined && now !== undefined && Math.abs(functionGain([then, now])) >= 1;
}

function accuracyIn(notes: CaseNotes, from: number, to: number): number | null {
  const rows = between(notes.diary, from, to);
  return meanOrNull(rows.flatMap((row) => (row.leftRight ? [accuracyOf(row.leftRight) ?? 0] : [])));
}

function changed(notes: CaseNotes, from: number, to: number): boolean {
  const difference = (measure: (from: number, to: number) => number | null) => {
    const [then, now] = [measure(from, from + 7), measure(to - 7, to)];
    return then === null || now === null ? 0 : Math.abs(now - then) + ROUNDING;
  };
  return (
    functionChanged(notes, from, to) ||
    difference((a, b) => painBetween(notes.diary, a, b)) >= NOTICEABLE.painNrs ||
    difference((a, b) => accuracyIn(notes, a, b)) >= NOTICEABLE.accuracy
  );
}

/** Practised on most of the days that are on record: a plan that was not carried out cannot fail. */
function practised(notes: CaseNotes, from: number, to: number): boolean {
  const rows = between(notes.diary, from, to).filter((row) => row.filled || row.leftRight !== null);
  const done = rows.filter(
    (row) => row.leftRight !== null || (row.gmiMinutes ?? 0) > 0 || (row.touchMinutes ?? 0) > 0,
  );
  return rows.length > 0 && done.length >= PRACTISED_SHARE * rows.length;
}

/** Somebody looked again: a referral, a fresh diagnosis, or the end of treatment. */
function reviewDay(notes: CaseNotes, from: number): number | null {
  const days = (['refer', 'diagnose', 'discharge'] as const)
    .flatMap((kind) => stepsOf(notes, kind))
    .map(({ day }) => day)
    .filter((day) => day >= from);
  return days.length === 0 ? null : Math.min(...days);
}

/** Eight weeks of the same plan with no gain and no review. */
export const endlessTreatment = defineDetector(
  'ENDLESS_TREATMENT',
  { track: null, evidence: {} },
  (notes, seen) =>
    notes.visits.flatMap(({ day }) => {
      const from = day - WEEKS_8;
      if (!planUnchanged(notes, from, day) || changed(notes, from, day)) return [];
      const review = reviewDay(notes, from);
      if (!practised(notes, from, day) || (review !== null && review <= day)) return [];
      return [seen(day, {}, review)];
    }),
);
