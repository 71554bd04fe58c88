import { between } from '../clinical/diary.ts';
import { mostAdded } from '../clinical/scaleTop.ts';
import type { CaseNotes, Decided } from './notes.ts';

/** A day's plan burden, for comparing doses: minutes of stage practice and of touch, and force. */
export function doseOf(plan: Decided['before']) {
  const { gmi, touch } = plan;
  return {
    gmi: gmi ? gmi.minutesPerDay + gmi.imagesPerDay / 10 : 0,
    touch: touch ? touch.minutes * touch.sessionsPerDay * (1 + touch.forceG / 50) : 0,
  };
}

/** More of the same: the dose of the decision's track went up, beyond rounding. */
export function raised(decided: Decided): boolean {
  const { track, before, after } = decided;
  return doseOf(after)[track] > doseOf(before)[track] * 1.05;
}

const USUAL_DAYS = 28;

/** Highest dose planned on a track in the four weeks before a decision. */
function usualDose(notes: CaseNotes, decided: Decided): number {
  const doses = notes.decisions
    .filter((one) => one.track === decided.track && one.day < decided.day)
    .filter((one) => one.day >= decided.day - USUAL_DAYS)
    .map((one) => doseOf(one.after)[decided.track]);
  return Math.max(0, ...doses);
}

/** More than in the last four weeks: going back to a dose that had been trimmed is not that. */
export function raisedAboveUsual(notes: CaseNotes, decided: Decided): boolean {
  return raised(decided) && doseOf(decided.after)[decided.track] > usualDose(notes, decided);
}

/** The decision lowered the dose, stepped back or stopped, or the dose already was below the usual. */
export function reduced(notes: CaseNotes, decided: Decided): boolean {
  if (decided.decision === 'stepBack' || decided.decision === 'stop') return true;
  const [now, was] = [doseOf(decided.after)[decided.track], doseOf(decided.before)[decided.track]];
  return now < was || (now <= was && now < usualDose(notes, decided));
}

/** Next decision on the same track that reduced, or null. */
export function reducedAfter(notes: CaseNotes, decided: Decided): number | null {
  const later = notes.decisions.find(
    (one) => one.track === decided.track && one.day > decided.day && reduced(notes, one),
  );
  return later?.day ?? null;
}

/** Recorded days of the last week, in this stage, on which practice raised pain by two points or more. */
export function sharpRises(one: Decided): number {
  const since = Math.max(one.day - 7, one.before.gmiSince ?? 0);
  return between(one.known.diary, since, one.day).filter(
    (row) =>
      row.painBefore !== null &&
      row.painDuring !== null &&
      row.painDuring > row.painBefore &&
      row.painDuring - row.painBefore >= mostAdded(row.painBefore, 2),
  ).length;
}
