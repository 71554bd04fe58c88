import { clamp, clamp01, ln, ramp } from '../arithmetic.ts';
import { type Conditions, USUAL } from '../laterality/ability.ts';
import { type Luck, normal, uniform } from '../random.ts';
import type { GmiStage, PatientCase, Plan, TouchPlan } from '../types.ts';
import { P } from './parameters.ts';
import type { PatientState } from './state.ts';

/** What was really done on a day, and what it set off. */
export interface Practice {
  /** Left/right pictures judged. */
  readonly images: number;
  readonly gmiMinutes: number;
  readonly touchSessions: number;
  readonly touchMinutes: number;
  /** Pain added by imagery, mirror or function practice, NRS points. */
  readonly gmiRise: number;
  /** How far the touch lay above what is tolerated, rungs; null without touch. */
  readonly touchExcess: number | null;
  /** Which pictures, and what was asked of the patient. */
  readonly conditions: Conditions;
}

/** Chance that this patient practises today: 0.05 to 0.97. */
export function adherenceOf(state: PatientState, plan: Plan): number {
  const willing = 0.36 + 0.42 * state.motivation + 0.28 * state.alliance - 0.25 * state.distress;
  const held = plan.noPainRule ? willing * 0.35 : willing;
  return clamp(held - 0.04 * state.formBurden, 0.05, 0.97);
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
  const site = touch.site === 'hotspot' ? P.hotspotRungs : touch.site === 'distant' ? -1.5 : 0;
  const phase = touch.phase === 'passive' ? 0 : touch.phase === 'withMovement' ? 0.2 : 0.4;
  return touch.rung + P.forceRungs * doublings + site + phase;
}

/** Extra pain of a full bout that comes from how it is done, NRS points. */
export function techniqueRise(state: PatientState, patient: PatientCase, stage: GmiStage): number {
  if (stage === 'imagery') return state.imageryStill ? 0 : P.bracingRise;
  if (stage !== 'mirror') return 0;
  const sore = !patient.facts.contralateralOk && !state.mirrorAdapted ? P.soreOtherRise : 0;
  return sore + (state.mirrorSetUp ? 0 : P.poorMirrorRise);
}

function stageRise(
  state: PatientState,
  patient: PatientCase,
  stage: GmiStage,
  minutes: number,
  luck: Luck,
  day: number,
): number {
  if (stage === 'leftRight' || minutes === 0) return 0;
  const dose = Math.min(1, minutes / P.fullMinutes);
  const overdose = Math.max(1, minutes / P.overdoseMinutes);
  const fresh = state.stageDays < P.newStageDays ? 1 + P.newStageExtra : 1;
  const unready = P.unreadyProvocation * (1 - readinessFor(stage, state));
  const fear = 1 + P.fearAmplifies * state.fear;
  const wobble = 0.3 * normal(luck, 'provocation', day);
  const technique = techniqueRise(state, patient, stage);
  const bout = P.imageryProvocation + unready + technique;
  return Math.max(0, dose * overdose * fresh * fear * bout + wobble);
}

/** Decides what the patient does of the plan today, and how it went. */
export function practiseToday(
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  luck: Luck,
  day: number,
): Practice {
  const chance = adherenceOf(state, plan);
  const trimmed = plan.flarePlan && state.flare >= 1 ? 0.6 : 1;
  const gmi = plan.gmi !== null && uniform(luck, 'practice', day, 0) < chance;
  const touch = plan.touch !== null && uniform(luck, 'practice', day, 1) < chance;
  const share = trimmed * (0.85 + 0.15 * uniform(luck, 'practice', day, 2));
  const minutes = gmi ? Math.round((plan.gmi?.minutesPerDay ?? 0) * share) : 0;
  const sessions = touch ? Math.max(1, Math.round((plan.touch?.sessionsPerDay ?? 0) * share)) : 0;
  return {
    images: gmi ? Math.round(((plan.gmi?.imagesPerDay ?? 0) * share) / 2) * 2 : 0,
    gmiMinutes: plan.gmi?.stage === 'leftRight' ? 0 : minutes,
    touchSessions: sessions,
    touchMinutes: sessions * (plan.touch?.minutes ?? 0),
    gmiRise: plan.gmi ? stageRise(state, patient, plan.gmi.stage, minutes, luck, day) : 0,
    conditions: plan.gmi ?? USUAL,
    touchExcess: touch && plan.touch ? touchDemand(plan.touch) - state.touchTolerance : null,
  };
}

/** Pain that the texture itself evokes, NRS 0 to 10. */
export function touchPain(excess: number): number {
  return clamp(P.touchPainAtTolerance + P.touchPainPerRung * excess, 0, 10);
}

/** Share of all gains that this patient makes today, 0 to 1.5. */
export function learningShare(state: PatientState, patient: PatientCase, plan: Plan): number {
  const held = P.stall * ramp(state.distress, P.distressHigh, 0.7) * (plan.psychology ? 0.25 : 1);
  return patient.traits.responsiveness * clamp01(1 - held);
}
