import { nextStage, readGmiGate } from '../clinical/readings.ts';
import { type GateReading, GMI_STAGES, type GmiStage, type Protocol } from '../types.ts';
import type { CaseNotes, Decided } from './notes.ts';

/** The stage that a decision leaves or keeps: the running one, or the last before a stop. */
export function stageLeft(notes: CaseNotes, { before, day }: Decided) {
  const plan = before.gmi
    ? before
    : notes.steps.findLast((step) => step.day < day && step.after.gmi !== null)?.after;
  return plan?.gmi ? { stage: plan.gmi.stage, since: plan.gmiSince ?? 0 } : null;
}

/** The gate out of the stage that a decision left or kept, as it stood that morning. */
export function gateAt(notes: CaseNotes, decided: Decided, protocol: Protocol): GateReading | null {
  const left = stageLeft(notes, decided);
  return left && readGmiGate(decided.known, protocol, left.stage, left.since);
}

/** Moves out of a stage into the next one; a new start above the stopped stage is one, too. */
export function advancesFrom(notes: CaseNotes, stage: GmiStage): readonly Decided[] {
  return notes.decisions.filter(
    (one) =>
      one.track === 'gmi' &&
      (one.decision === 'advance' || one.decision === 'start') &&
      one.after.gmi?.stage === nextStage(stage) &&
      stageLeft(notes, one)?.stage === stage,
  );
}

export function stageIndex(stage: GmiStage | undefined): number {
  return stage === undefined ? -1 : GMI_STAGES.indexOf(stage);
}

/** Later return to an earlier stage, which puts a premature advance right; stopping does not. */
export function steppedBackAfter(notes: CaseNotes, day: number, below: number): number | null {
  const back = notes.decisions.find(
    ({ track, day: later, after }) =>
      track === 'gmi' && later > day && after.gmi !== null && stageIndex(after.gmi.stage) < below,
  );
  return back?.day ?? null;
}

/**
 * Mirror first is a defensible choice in early CRPS where the profile says so (mccabe-2003),
 * provided that a reason is documented.
 */
export function earlyMirror(notes: CaseNotes, decided: Decided, protocol: Protocol): boolean {
  const weeks = notes.face.durationWeeks + decided.day / 7;
  const documented = (decided.action?.reasons.length ?? 0) > 0;
  return decided.after.gmi?.stage === 'mirror' && weeks <= protocol.earlyMirrorWeeks && documented;
}

/** Met, or short of it by a day: a near miss is told by the decision, and is no mistake of its own. */
export function nearlyMet({ met, daysMeeting, daysNeeded }: GateReading): boolean {
  return met || daysMeeting >= daysNeeded - 1;
}

/** Pictures from which a day says anything at all about accuracy. */
const FEWEST_IMAGES = 2;

/** At least one day would have met the limits, had its pictures been enough. */
function anyGoodDay(notes: CaseNotes, one: Decided, protocol: Protocol): boolean {
  const lenient = { ...protocol.leftRight, imagesMinPerDay: FEWEST_IMAGES };
  return (gateAt(notes, one, { ...protocol, leftRight: lenient })?.daysMeeting ?? 0) > 0;
}

/**
 * Moves from left/right judgement to imagery with too few days that meet the gate, and no plateau.
 * `onTooLittle`: the reason given was the gate or a good day, and there was one to go by.
 */
export function rushesOutOfLeftRight(notes: CaseNotes, protocol: Protocol) {
  return advancesFrom(notes, 'leftRight').flatMap((one) => {
    const gate = gateAt(notes, one, protocol);
    if (!gate || gate.plateau || nearlyMet(gate) || gate.leftRight?.pooled) return [];
    const claimed = one.action?.reasons.some((r) => r === 'goodDay' || r === 'gateMet') ?? false;
    const back = steppedBackAfter(notes, one.day, stageIndex('imagery'));
    const onTooLittle = claimed && anyGoodDay(notes, one, protocol);
    return [{ day: one.day, met: gate.daysMeeting, needed: gate.daysNeeded, back, onTooLittle }];
  });
}
