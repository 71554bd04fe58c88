import { clamp } from '../../numbers/arithmetic.ts';
import type { Instruction, PictureSet } from '../types.ts';
import { J } from './parameters.ts';
import { SET_DIFFICULTY } from './pictures.ts';
import { PATIENT, type Performance, type Process } from './process.ts';
import { PALM_SHARE, pushFor, quickPerformance, sumsAt } from './tables.ts';

/** What somebody can do on pictures of one hand today, and the process that makes it so. */
export interface Ability extends Performance {
  readonly process: Process;
}

/** Today's burden on attention (teaching assumptions). */
export interface Strain {
  /** NRS; above 4 it slows the decision. */
  readonly pain: number;
  /** Tiredness, as points of pain that weigh as much: 0 rested. */
  readonly tired?: number;
  /** Pain expected from adopting the posture shown, 0 none to 1 the worst: slows turning by up to 30%. */
  readonly predictedPain?: number;
}

/** What was asked of the patient. */
export interface Conditions {
  readonly pictureSet: PictureSet;
  readonly instruction: Instruction;
}

export const USUAL: Conditions = { pictureSet: 'plain', instruction: 'standard' };

/** Factor on the distance between the bounds of the decision (teaching assumption). */
const CAUTION: Readonly<Record<Instruction, number>> = {
  standard: 1,
  fast: J.fastBound,
  careful: J.carefulBound,
};

export interface Traits {
  /** Mean untrained time to a correct answer on plain pictures, seconds. */
  readonly untrainedTimeS: number;
  /** Share of that time which long practice leaves. */
  readonly trainedTimeShare: number;
  /** Untrained error rate, 0 to 0.5. */
  readonly untrainedError: number;
  /** Extra time and error on this hand, as a share: 0 to 0.5. */
  readonly penalty: number;
}

/** Guesses come with errors: 0.05 at an error of 0.15, and 0.02 at 0.05 (teaching assumption). */
function lapseOf(error: number): number {
  return Math.min(J.lapseMost, J.lapseShare * error);
}

/**
 * The process behind a mean time and an error on the better hand, with the extra time and error of
 * the other put into turning and into the evidence.
 */
export function processFor(timeS: number, error: number, penalty: number): Process {
  const own = clamp(error, 0.02, 0.48);
  const lapse = lapseOf(own);
  const better = sumsAt(pushFor(1 - own, lapse), lapse);
  const unit = PATIENT.boundary * PATIENT.boundary;
  const scale = timeS / (PATIENT.t0S + PATIENT.rotationS * better.turn + unit * better.decision);
  const t0S = PATIENT.t0S * scale;
  const boundary = PATIENT.boundary * Math.sqrt(scale);
  const push = pushFor(1 - clamp(own * (1 + penalty), 0.02, 0.49), lapse);
  const sums = sumsAt(push, lapse);
  const turning = timeS * (1 + penalty) - t0S - unit * scale * sums.decision;
  const rotationS = Math.max(J.turnLeast * timeS, turning) / sums.turn;
  return { t0S, rotationS, palmS: PALM_SHARE * rotationS, drift: push / boundary, boundary, lapse };
}

/** Nothing weighs on the judgement. */
export const CALM: Strain = { pain: 0 };

/** The same process in pain, under an instruction, on a set of pictures (teaching assumptions). */
function under(process: Process, strain: Strain, conditions: Conditions): Process {
  const excess = Math.max(0, strain.pain - J.painFrom) + (strain.tired ?? 0);
  const set = SET_DIFFICULTY[conditions.pictureSet];
  const turning = set.rotation * (1 + J.painTurn * (strain.predictedPain ?? 0));
  return {
    t0S: process.t0S,
    rotationS: process.rotationS * turning,
    palmS: process.palmS * turning,
    drift: process.drift * set.drift * (1 - J.painDrift * excess),
    boundary:
      process.boundary *
      CAUTION[conditions.instruction] *
      (1 + (J.painBound / PATIENT.boundary) * excess),
    lapse: process.lapse,
  };
}

/** The process of a hand practised to a skill of 0 to 1, today. */
function processOf(skill: number, traits: Traits, strain: Strain, conditions: Conditions): Process {
  const share = traits.trainedTimeShare + (1 - traits.trainedTimeShare) * (1 - skill);
  // Accuracy lags behind speed: its time constant is twice as long, so it keeps the square root.
  const unlearned = Math.sqrt(Math.max(0, 1 - skill));
  const error = traits.untrainedError * (J.errorFloor + (1 - J.errorFloor) * unlearned);
  const calm = processFor(traits.untrainedTimeS * share, error, traits.penalty);
  return under(calm, strain, conditions);
}

/**
 * Performance from practised skill, in closed form: time falls to a floor, error to 45% of its start,
 * half as fast (teaching assumption).
 *
 * @param skill practised skill of that hand, 0 to 1
 */
export function performanceAt(
  skill: number,
  traits: Traits,
  strain: Strain,
  conditions: Conditions = USUAL,
): Performance {
  return quickPerformance(processOf(skill, traits, strain, conditions));
}

/** The same with the process behind it, for drawing trials. */
export function abilityOf(
  skill: number,
  traits: Traits,
  strain: Strain,
  conditions: Conditions = USUAL,
): Ability {
  const process = processOf(skill, traits, strain, conditions);
  const { accuracy, meanS, sdS } = quickPerformance(process);
  return { accuracy, meanS, sdS, process };
}
