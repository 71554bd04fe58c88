import { clamp, exp, ln } from '../../numbers/arithmetic.ts';
import { type Luck, normal, PURPOSE, uniform } from '../random.ts';
import type { LeftRightResult } from '../types.ts';
import { abilityOf, type Conditions, USUAL } from './ability.ts';
import { type Abilities, leftRightBlock } from './block.ts';

/** Somebody with CRPS as far as left/right judgement goes, for series to read and for cohorts. */
export interface Learner {
  readonly untrainedTimeS: number;
  readonly trainedTimeShare: number;
  readonly untrainedError: number;
  readonly affectedPenalty: number;
  /** Practice days to cover 63% of the way to the trained time. */
  readonly learningDays: number;
}

/** Standard deviation of the logarithm, for a lognormal of that coefficient of variation. */
function logSd(variation: number): number {
  return Math.sqrt(ln(1 + variation * variation));
}

/**
 * A person from a population we assume: times after reinersmann-2010 (both hands
 * 2.28 s), the rest teaching assumptions. The spread of `learningDays` is ours.
 *
 * @param subject which person of that luck
 */
export function drawLearner(luck: Luck, subject: number): Learner {
  const draw = (which: number) => normal(luck, PURPOSE.cohort, 0, subject, which);
  const sd = logSd(0.31);
  const affectedPenalty = clamp(0.06 + 0.08 * draw(3), 0, 0.4);
  const both = 1 + affectedPenalty / 2;
  const timeS = 2.28 * exp(sd * draw(0) - (sd * sd) / 2);
  return {
    untrainedTimeS: timeS / both,
    trainedTimeShare: clamp(0.68 + 0.08 * draw(1), 0.5, 0.95),
    untrainedError: clamp(0.16 + 0.08 * draw(2), 0.02, 0.45) / both,
    affectedPenalty,
    learningDays: 4.84 * exp(0.35 * draw(4)),
  };
}

/** What a learner can do after so many days of practice. */
export function learnerAbilities(
  learner: Learner,
  practiceDays: number,
  pain = 0,
  conditions: Conditions = USUAL,
): Abilities {
  const skill = 1 - exp(-practiceDays / learner.learningDays);
  const penalty = learner.affectedPenalty;
  return {
    affected: abilityOf(skill, { ...learner, penalty }, { pain }, conditions),
    unaffected: abilityOf(skill, { ...learner, penalty: 0 }, { pain }, conditions),
  };
}

/** A day of a practice series. */
export interface SeriesDay {
  readonly day: number;
  /** Null on a day without practice. */
  readonly result: LeftRightResult | null;
}

/**
 * Results of a learner's practice, day by day, by the same generator as the simulated patients'.
 *
 * @param images pictures a day, 2 to 200
 * @param adherence chance that a day is practised, 0 to 1
 */
export function practiceSeries(
  luck: Luck,
  learner: Learner,
  days: number,
  images: number,
  adherence: number,
): readonly SeriesDay[] {
  let practised = 0;
  return Array.from({ length: days }, (_, day) => {
    if (uniform(luck, PURPOSE.cohort, day, 0, 200) >= adherence) return { day, result: null };
    const able = learnerAbilities(learner, practised);
    practised += 1;
    return { day, result: leftRightBlock(luck, PURPOSE.leftRight, day, 0, images, able) };
  });
}
