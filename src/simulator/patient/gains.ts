import { clamp, clamp01 } from '../arithmetic.ts';
import { type GmiPlan, type PatientCase, PICTURE_SETS, type Plan } from '../types.ts';
import { P } from './parameters.ts';
import { learningShare, type Practice, readinessFor } from './practice.ts';
import type { PatientState } from './state.ts';

/** What a day of practice taught. Skills 0 to 1 a day, tolerance in rungs. */
export interface Gains {
  readonly affected: number;
  readonly unaffected: number;
  readonly imagery: number;
  readonly mirror: number;
  readonly touch: number;
  /** Share of sensitisation removed today. */
  readonly relief: number;
}

function touchGain(practice: Practice, plan: Plan): number {
  const excess = practice.touchExcess;
  if (excess === null || plan.touch === null) return 0;
  // The nearer the edge of tolerance, the more there is to learn; far below it almost nothing.
  // Above the edge, learning gives way to guarding.
  const below = clamp(1 + 0.55 * Math.min(0, excess + 0.3), 0.1, 1);
  const nearness = below * clamp(1 - (excess - P.touchEdge), 0, 1);
  const dose = Math.min(1, practice.touchMinutes / P.fullTouchMinutes);
  return P.touchGainPerDay * dose * nearness * (plan.touch.discrimination ? 1 : P.touchAlone);
}

/** How well the pictures and the instruction suit what the patient can do: 0 to 1. */
function picturesSuit(state: PatientState, gmi: GmiPlan | null): number {
  if (gmi === null) return 1;
  const level = PICTURE_SETS.indexOf(gmi.pictureSet);
  const skill = state.affectedSkill;
  // Known by heart, plain pictures teach little; far too hard ones teach guessing.
  const known = level === 0 && skill > 0.6 ? P.knownPictures : 1;
  const hard = level > 1 + 3 * skill ? P.hardPictures : 1;
  return known * hard * (gmi.instruction === 'fast' ? P.hastyLearning : 1);
}

export function gainsOf(
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  practice: Practice,
): Gains {
  const learn = learningShare(state, patient, plan);
  const pictures = Math.min(1, practice.images / P.fullImages) * picturesSuit(state, plan.gmi);
  const stage = plan.gmi?.stage ?? 'leftRight';
  const done = Math.min(1, practice.gmiMinutes / P.fullMinutes) * readinessFor(stage, state);
  const still = state.imageryStill ? 1 : P.bracingGain;
  const setUp = state.mirrorSetUp ? 1 : P.poorMirrorGain;
  const affected = ((1 - state.affectedSkill) / P.sideTimeDays) * pictures * learn;
  const unaffected = ((1 - state.unaffectedSkill) / P.sideTimeDays) * pictures * learn;
  const imagery =
    stage === 'imagery' ? ((1 - state.imagerySkill) / P.imageryTimeDays) * done * learn * still : 0;
  const mirror =
    stage === 'mirror' ? ((1 - state.mirrorSkill) / P.mirrorTimeDays) * done * learn * setUp : 0;
  const touch = touchGain(practice, plan) * learn;
  const tasks = stage === 'function' ? P.functionRelief * done * learn : 0;
  const relief =
    P.sideRelief * affected +
    P.imageryRelief * imagery +
    P.mirrorRelief * mirror +
    P.touchRelief * touch +
    tasks;
  return { affected, unaffected, imagery, mirror, touch, relief: clamp01(relief) };
}

/** What is left of a skill after too long a pause: a share of what was learned here is forgotten. */
function afterPause(skill: number, first: number): number {
  return skill - P.lapseLoss * Math.max(0, skill - first);
}

/** Tomorrow's skills, shares 0 to 1: what was learned, less what flares and long pauses cost. */
export function nextSkills(state: PatientState, patient: PatientCase, gains: Gains) {
  const affectedSkill = clamp01(state.affectedSkill + gains.affected - 0.003 * state.flare);
  const unaffectedSkill = clamp01(state.unaffectedSkill + gains.unaffected);
  const kept = 1 - 0.004 * state.flare;
  const imagerySkill = clamp01(state.imagerySkill * kept + gains.imagery);
  const mirrorSkill = clamp01(state.mirrorSkill * kept + gains.mirror);
  if (state.idleDays !== P.lapseDays) {
    return { affectedSkill, unaffectedSkill, imagerySkill, mirrorSkill };
  }
  const { start } = patient;
  return {
    affectedSkill: afterPause(affectedSkill, start.affectedSkill),
    unaffectedSkill: afterPause(unaffectedSkill, start.unaffectedSkill),
    imagerySkill: afterPause(imagerySkill, start.imagerySkill),
    mirrorSkill: afterPause(mirrorSkill, start.mirrorSkill),
  };
}
