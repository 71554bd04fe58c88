import { clamp, clamp01 } from '../../numbers/arithmetic.ts';
import {
  type GmiPlan,
  type GmiStage,
  type PatientCase,
  PICTURE_SETS,
  type PictureSet,
  type Plan,
} from '../types.ts';
import { P } from './parameters.ts';
import { learningShare, type Practice, readinessFor } from './practice.ts';
import type { PatientState, Reused } from './state.ts';

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
  if (!practice.touched || plan.touch === null) return 0;
  const excess = practice.touchExcess;
  // The nearer the edge of tolerance, the more there is to learn; far below it almost nothing.
  // Above the edge, learning gives way to guarding.
  const short = Math.min(0, excess - P.touchTeachesFrom);
  const below = clamp(1 + P.touchBelow * short, P.touchBelowLeast, 1);
  const nearness = below * clamp(1 - (excess - P.touchEdge), 0, 1);
  const felt = Math.min(1, plan.touch.forceG / P.touchFeltFromG);
  const dose = Math.min(1, practice.touchMinutes / P.fullTouchMinutes) * felt;
  return P.touchGainPerDay * dose * nearness * (plan.touch.discrimination ? 1 : P.touchAlone);
}

/** Known by heart, plain pictures teach little; far too hard ones teach guessing. */
function setSuits(skill: number, set: PictureSet): number {
  if (set === 'plain') return skill > P.knownFrom ? P.knownPictures : 1;
  const hardest = P.hardFrom + P.hardBySkill * skill;
  return PICTURE_SETS.indexOf(set) > hardest ? P.hardPictures : 1;
}

/** How well the pictures and the instruction suit what the patient can do: 0 to 1. */
function picturesSuit(state: PatientState, gmi: GmiPlan | null): number {
  if (gmi === null) return 1;
  const hasty = gmi.instruction === 'fast' ? P.hastyLearning : 1;
  return setSuits(state.affectedSkill, gmi.pictureSet) * hasty;
}

function gainFromPictures(
  gains: Reused<Gains>,
  state: PatientState,
  practice: Practice,
  gmi: GmiPlan | null,
  learn: number,
): void {
  gains.affected = 0;
  gains.unaffected = 0;
  if (practice.images === 0) return;
  const pictures = Math.min(1, practice.images / P.fullImages) * picturesSuit(state, gmi);
  gains.affected = ((1 - state.affectedSkill) / P.sideTimeDays) * pictures * learn;
  gains.unaffected = ((1 - state.unaffectedSkill) / P.sideTimeDays) * pictures * learn;
}

/** Imagery, mirror or tasks, whichever stage it is; returns the relief that tasks give by themselves. */
function gainFromStage(
  gains: Reused<Gains>,
  state: PatientState,
  practice: Practice,
  stage: GmiStage,
  learn: number,
): number {
  gains.imagery = 0;
  gains.mirror = 0;
  if (practice.gmiMinutes === 0) return 0;
  const full = stage === 'function' ? P.fullTaskMinutes : P.fullMinutes;
  const suits = P.unreadyLearns + (1 - P.unreadyLearns) * readinessFor(stage, state);
  const done = Math.min(1, practice.gmiMinutes / full) * suits;
  if (stage === 'imagery') {
    const still = state.imageryStill ? 1 : P.bracingGain;
    gains.imagery = ((1 - state.imagerySkill) / P.imageryTimeDays) * done * learn * still;
  } else if (stage === 'mirror') {
    const setUp = state.mirrorSetUp ? 1 : P.poorMirrorGain;
    gains.mirror = ((1 - state.mirrorSkill) / P.mirrorTimeDays) * done * learn * setUp;
  }
  return stage === 'function' ? P.functionRelief * done * learn : 0;
}

/** What today's practice teaches, written into `gains`. */
export function gain(
  gains: Reused<Gains>,
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  practice: Practice,
): void {
  const learn = learningShare(state, patient, plan);
  const stage = plan.gmi === null ? 'leftRight' : plan.gmi.stage;
  gainFromPictures(gains, state, practice, plan.gmi, learn);
  const tasks = gainFromStage(gains, state, practice, stage, learn);
  gains.touch = touchGain(practice, plan) * learn;
  const relief =
    P.sideRelief * gains.affected +
    P.imageryRelief * gains.imagery +
    P.mirrorRelief * gains.mirror +
    P.touchRelief * gains.touch +
    tasks;
  gains.relief = clamp01(state.reliefShare * relief);
}

/** What is left of a skill after too long a pause: a share of what was learned here is forgotten. */
function afterPause(skill: number, first: number): number {
  return skill - P.lapseLoss * Math.max(0, skill - first);
}

/** Tomorrow's skills, shares 0 to 1: what was learned, less what flares and long pauses cost. */
export function nextSkills(
  next: Reused<PatientState>,
  state: PatientState,
  patient: PatientCase,
  gains: Gains,
): void {
  const kept = 1 - P.flareStageLoss * state.flare;
  const lost = P.flareSkillLoss * state.flare;
  next.affectedSkill = clamp01(state.affectedSkill + gains.affected - lost);
  next.unaffectedSkill = clamp01(state.unaffectedSkill + gains.unaffected);
  next.imagerySkill = clamp01(state.imagerySkill * kept + gains.imagery);
  next.mirrorSkill = clamp01(state.mirrorSkill * kept + gains.mirror);
  if (state.idleDays !== P.lapseDays) return;
  const { start } = patient;
  next.affectedSkill = afterPause(next.affectedSkill, start.affectedSkill);
  next.unaffectedSkill = afterPause(next.unaffectedSkill, start.unaffectedSkill);
  next.imagerySkill = afterPause(next.imagerySkill, start.imagerySkill);
  next.mirrorSkill = afterPause(next.mirrorSkill, start.mirrorSkill);
}
