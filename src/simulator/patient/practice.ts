import { clamp, clamp01, ln, ramp } from '../../numbers/arithmetic.ts';
import { type Conditions, USUAL } from '../laterality/ability.ts';
import type { GmiStage, PatientCase, Plan, TouchPlan } from '../types.ts';
import type { DayChance } from './chance.ts';
import { P } from './parameters.ts';
import { fearNow, type PatientState, type Reused } from './state.ts';

/** What was really done on a day, and what it set off. */
export interface Practice {
  /** Left/right pictures judged. */
  readonly images: number;
  readonly gmiMinutes: number;
  readonly touchSessions: number;
  readonly touchMinutes: number;
  /** Pain added by imagery, mirror or function practice, NRS points. */
  readonly gmiRise: number;
  readonly touched: boolean;
  /** How far the touch lay above what is tolerated, rungs; 0 without touch. */
  readonly touchExcess: number;
  /** Which pictures, and what was asked of the patient. */
  readonly conditions: Conditions;
}

export const NO_PRACTICE: Practice = {
  images: 0,
  gmiMinutes: 0,
  touchSessions: 0,
  touchMinutes: 0,
  gmiRise: 0,
  touched: false,
  touchExcess: 0,
  conditions: USUAL,
};

/** Minutes a day that the plan asks for, pictures counted by the time that they take. */
function plannedMinutes({ gmi, touch }: Pick<Plan, 'gmi' | 'touch'>): number {
  const pictures = gmi === null ? 0 : gmi.imagesPerDay * P.minutesPerPicture;
  const bout = gmi === null || gmi.stage === 'leftRight' ? 0 : gmi.minutesPerDay;
  return pictures + bout + (touch === null ? 0 : touch.minutes * touch.sessionsPerDay);
}

/** Chance that this patient practises today. */
export function adherenceOf(
  state: PatientState,
  plan: Pick<Plan, 'noPainRule' | 'gmi' | 'touch'>,
): number {
  const willing =
    P.willBase +
    P.willFromMotivation * state.motivation +
    P.willFromAlliance * state.alliance -
    P.willFromDistress * state.distress -
    P.willFromFlare * Math.max(0, state.flare - P.trimFrom) -
    P.willFromThreat * state.threat -
    P.willUnseen * ramp(state.daysUnseen, P.unseenFrom, P.unseenTo) -
    P.willFromLoad * ramp(plannedMinutes(plan), P.loadFrom, P.loadTo);
  const held = plan.noPainRule ? willing * P.willPainFree : willing;
  return clamp(held - P.willFromForms * state.formBurden, P.willLeast, P.willMost);
}

/** Skill of the stage before, which decides whether this stage helps or hurts. */
function groundFor(stage: GmiStage, state: PatientState): number {
  if (stage === 'imagery') return state.affectedSkill;
  if (stage === 'mirror') return Math.min(state.affectedSkill, state.imagerySkill);
  if (stage === 'function') return Math.min(state.imagerySkill, state.mirrorSkill);
  return 1;
}

/** 0 not ready for the stage, 1 fully ready. */
export function readinessFor(stage: GmiStage, state: PatientState): number {
  return ramp(groundFor(stage, state), P.readyFrom, P.readyTo);
}

/** Doublings of force from 10 g, by grams: 1 to 200, the range of a plan. */
const DOUBLINGS: readonly number[] = Array.from(
  { length: 201 },
  (_, grams) => ln(Math.max(1, grams) / 10) / ln(2),
);

/** Rungs by which the planned touch differs from touching the first rung's border at 10 g. */
export function touchDemand(touch: TouchPlan): number {
  const doublings = DOUBLINGS[Math.max(1, touch.forceG)] as number;
  const site =
    touch.site === 'hotspot' ? P.hotspotRungs : touch.site === 'distant' ? -P.distantRungs : 0;
  const active = touch.phase === 'withMovement' ? P.movingRungs : P.taskRungs;
  const phase = touch.phase === 'passive' ? 0 : active;
  return touch.rung + P.forceRungs * doublings + site + phase;
}

/** Extra pain of a full bout that comes from how it is done, NRS points. */
export function techniqueRise(state: PatientState, patient: PatientCase, stage: GmiStage): number {
  if (stage === 'imagery') return state.imageryStill ? 0 : P.bracingRise;
  if (stage !== 'mirror') return 0;
  const sore = !patient.facts.contralateralOk && !state.mirrorAdapted ? P.soreOtherRise : 0;
  return sore + (state.mirrorSetUp ? 0 : P.poorMirrorRise);
}

/** Factor on what a bout provokes: CRPS of years is easier to provoke. */
export function provokedBy({ durationWeeks }: PatientCase): number {
  return 1 + P.longProvokes * ramp(durationWeeks, P.longFrom, P.longTo);
}

/** What a bout adds in somebody who is not ready for the stage, NRS points; wears off with the days. */
export function unreadyRise(stage: GmiStage, state: PatientState): number {
  const worn = P.unreadyWears * ramp(state.stageDays, 0, P.unreadyWearsDays);
  return P.unreadyProvocation * (1 - readinessFor(stage, state)) * (1 - worn);
}

function stageRise(
  state: PatientState,
  patient: PatientCase,
  stage: GmiStage,
  minutes: number,
  provoked: number,
  chance: DayChance,
): number {
  if (stage === 'leftRight' || minutes === 0) return 0;
  const dose = Math.min(1, minutes / P.boutMinutes);
  const most = stage === 'function' ? P.overdoseTasks : P.overdoseMinutes;
  const overdose = Math.max(1, minutes / most);
  const fresh = state.stageDays < P.newStageDays ? 1 + P.newStageExtra : 1;
  const unready = unreadyRise(stage, state);
  const fear = 1 + P.fearAmplifies * fearNow(state) + P.irritationAmplifies * state.irritation;
  const wobble = P.provocationSd * chance.provocation;
  const technique = techniqueRise(state, patient, stage);
  const bout = P.imageryProvocation + unready + technique;
  return Math.max(0, dose * overdose * fresh * fear * provoked * bout + wobble);
}

/**
 * Decides what the patient does of the plan today, and how it went; written into `today`.
 *
 * @param provoked factor on what a bout provokes in this patient, from `provokedBy`
 */
export function practiseToday(
  today: Reused<Practice>,
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  provoked: number,
  chance: DayChance,
): void {
  const adherence = adherenceOf(state, plan);
  const trimmed = plan.flarePlan && state.flare >= P.trimFrom ? P.trimTo : 1;
  const gmi = chance.gmi < adherence ? plan.gmi : null;
  const touch = chance.touch < adherence ? plan.touch : null;
  const share = trimmed * (P.doseLeast + P.doseSpread * chance.dose);
  const minutes = gmi === null ? 0 : Math.round(gmi.minutesPerDay * share);
  const sessions = touch === null ? 0 : Math.max(1, Math.round(touch.sessionsPerDay * share));
  today.images = gmi === null ? 0 : Math.round((gmi.imagesPerDay * share) / 2) * 2;
  today.gmiMinutes = plan.gmi?.stage === 'leftRight' ? 0 : minutes;
  today.touchSessions = sessions;
  today.touchMinutes = touch === null ? 0 : sessions * touch.minutes;
  today.gmiRise =
    plan.gmi === null ? 0 : stageRise(state, patient, plan.gmi.stage, minutes, provoked, chance);
  today.touched = touch !== null;
  today.touchExcess = touch === null ? 0 : touchDemand(touch) - state.touchTolerance;
  today.conditions = plan.gmi ?? USUAL;
}

/** Pain that the texture itself evokes, NRS 0 to 10. */
export function touchPain(excess: number): number {
  return clamp(P.touchPainAtTolerance + P.touchPainPerRung * excess, 0, 10);
}

/** Share of all gains that this patient makes today, 0 to 1.5. */
export function learningShare(state: PatientState, patient: PatientCase, plan: Plan): number {
  const stalled = ramp(state.distress, P.distressHigh, P.stallFull);
  const held = P.stall * stalled * (plan.psychology ? P.stallSupported : 1);
  const sore = 1 - P.irritationStalls * state.irritation;
  return patient.traits.responsiveness * clamp01(1 - held) * sore;
}
