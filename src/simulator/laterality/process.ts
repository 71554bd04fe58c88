import { exp, ln } from '../../numbers/arithmetic.ts';
import { decisionAccuracy, decisionMean, decisionVariance } from './diffusion.ts';
import { J } from './parameters.ts';
import { PICTURES, type Picture, type Rotation } from './pictures.ts';

/**
 * What makes one judgement: see and answer (`t0S`), turn the own hand in mind (gamma, shape 6),
 * decide (diffusion), and sometimes just guess. A teaching model: plausible, not fitted
 * to published trials.
 */
export interface Process {
  /** Seconds to see the picture and press. */
  readonly t0S: number;
  /** Seconds to turn a hand seen from its back upside down. */
  readonly rotationS: number;
  /** Seconds that a palm adds. */
  readonly palmS: number;
  /** Drift of evidence for an upright picture, 1/√s, and the distance between the bounds, √s. */
  readonly drift: number;
  readonly boundary: number;
  /** Chance of answering without looking. */
  readonly lapse: number;
}

/** Teaching assumption, tuned to the group means of reinersmann-2010 (claim left-right-group-times). */
export const HEALTHY: Process = {
  t0S: J.seeHealthy,
  rotationS: J.turnHealthy,
  palmS: J.palmHealthy,
  drift: J.driftHealthy,
  boundary: J.boundHealthy,
  lapse: J.lapseHealthy,
};

/** The mean patient, unaffected hand (claim left-right-group-times; teaching assumption). */
export const PATIENT: Process = {
  t0S: J.seePatient,
  rotationS: J.turnPatient,
  palmS: J.palmPatient,
  drift: J.driftPatient,
  boundary: J.boundPatient,
  lapse: J.lapsePatient,
};

/** Shape of the time to turn a hand in mind: its variance is its squared mean over this. */
export const TURN_SHAPE = J.turnShape;
/** Share of the drift that an upside-down picture takes away. */
export const DRIFT_LOSS = J.driftLoss;
/** Further share of the turning time for lateral turns, where the joint resists. */
const LATERAL = { palm: J.lateralPalm, back: J.lateralBack } as const;

/** How far a picture is turned, 0 upright to 1 upside down. */
export function turned(picture: Picture): number {
  return Math.abs(picture.rotation) / 180;
}

function shareOf(picture: Picture): number {
  const f = turned(picture);
  if (f === 0) return 0;
  const lateral = picture.rotation > 0 && f < 1 ? LATERAL[picture.view] : 0;
  return exp(J.turnPower * ln(f)) * (1 + lateral);
}

const SHARES = { back: new Map<Rotation, number>(), palm: new Map<Rotation, number>() };
for (const picture of PICTURES) SHARES[picture.view].set(picture.rotation, shareOf(picture));

/** Turning time of a picture in units of `rotationS`, without the palm's share. */
export function turnShare({ view, rotation }: Picture): number {
  return SHARES[view].get(rotation) as number;
}

/** Mean turning time of a picture, seconds. */
export function turnMean(process: Process, picture: Picture): number {
  const palm = picture.view === 'palm' ? process.palmS : 0;
  return process.rotationS * turnShare(picture) + palm;
}

export function pushOf(process: Process, picture: Picture): number {
  return process.drift * process.boundary * (1 - DRIFT_LOSS * turned(picture));
}

/** Chance of a correct answer to one picture, guesses included. */
export function pictureAccuracy(process: Process, picture: Picture): number {
  const { lapse } = process;
  return (1 - lapse) * decisionAccuracy(pushOf(process, picture)) + lapse / 2;
}

/** Accuracy, and mean and standard deviation of the time to a correct answer (s), in closed form. */
export interface Performance {
  readonly accuracy: number;
  readonly meanS: number;
  readonly sdS: number;
}

export function performanceOf(
  process: Process,
  pictures: readonly Picture[] = PICTURES,
): Performance {
  const unit = process.boundary * process.boundary;
  let weights = 0;
  let first = 0;
  let second = 0;
  for (const picture of pictures) {
    const weight = pictureAccuracy(process, picture);
    const push = pushOf(process, picture);
    const turn = turnMean(process, picture);
    const mean = process.t0S + turn + unit * decisionMean(push);
    const variance = (turn * turn) / TURN_SHAPE + unit * unit * decisionVariance(push);
    weights += weight;
    first += weight * mean;
    second += weight * (variance + mean * mean);
  }
  const meanS = first / weights;
  return {
    accuracy: weights / pictures.length,
    meanS,
    sdS: Math.sqrt(second / weights - meanS * meanS),
  };
}
