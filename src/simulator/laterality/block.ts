import { clamp, round } from '../../numbers/arithmetic.ts';
import { binomial, type Luck, normal, type Purpose } from '../random.ts';
import type { LeftRightResult, SideResult } from '../types.ts';
import type { Ability } from './ability.ts';
import { J } from './parameters.ts';
import type { Performance } from './process.ts';
import { DAY_NOISE } from './statistics.ts';

export interface EachHand<T> {
  readonly affected: T;
  readonly unaffected: T;
}
export type Abilities = EachHand<Ability>;

/** How much slower than usual this session is, both hands alike (teaching assumption). */
function form(luck: Luck, purpose: Purpose, day: number, session: number): number {
  return clamp(1 + DAY_NOISE * normal(luck, purpose, day, session * 2, 62), J.dayLeast, J.dayMost);
}

function sideResult(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject: number,
  shown: number,
  ability: Performance,
  pace: number,
): SideResult {
  const correct = binomial(luck, purpose, day, subject, shown, ability.accuracy);
  if (correct === 0) return { shown, correct, meanS: null, sdS: null };
  const error = normal(luck, purpose, day, subject, 60) / Math.sqrt(correct);
  const usual = Math.max(J.meanLeast * ability.meanS, ability.meanS + ability.sdS * error);
  // The spread of a sample has an error of its own: about 1 in √(2n).
  const spread = 1 + normal(luck, purpose, day, subject, 63) / Math.sqrt(2 * correct);
  const sdS = round(pace * ability.sdS * Math.max(J.sdLeast, spread), 2);
  return { shown, correct, meanS: round(pace * usual, 2), sdS };
}

/** Median over mean of times that lean right like these: measured 0.89 to 0.91 on sampled trials. */
function medianShare(ability: Performance): number {
  const spread = ability.sdS / ability.meanS;
  return 1 / Math.sqrt(1 + spread * spread);
}

/**
 * The result of a block of left/right pictures, half of each hand, without drawing the trials: the
 * number correct is binomial and the mean time normal around the closed form of `ability`.
 * `drawTrials` fits trials to it.
 *
 * @param shown pictures in all, 2 to 200
 * @param session tells blocks of one day apart, 0 to 400
 */
export function leftRightBlock(
  luck: Luck,
  purpose: Purpose,
  day: number,
  session: number,
  shown: number,
  ability: EachHand<Performance>,
): LeftRightResult {
  const half = Math.floor(shown / 2);
  const pace = form(luck, purpose, day, session);
  const affected = sideResult(luck, purpose, day, session * 2, half, ability.affected, pace);
  const unaffected = sideResult(
    luck,
    purpose,
    day,
    session * 2 + 1,
    shown - half,
    ability.unaffected,
    pace,
  );
  const correct = affected.correct + unaffected.correct;
  if (correct === 0) return { affected, unaffected, meanS: null, medianS: null };
  const total =
    (affected.meanS ?? 0) * affected.correct + (unaffected.meanS ?? 0) * unaffected.correct;
  const meanS = round(total / correct, 2);
  const spread = ability.unaffected.sdS / ability.unaffected.meanS;
  const wobble =
    (J.medianSpread * spread * normal(luck, purpose, day, session * 2, 61)) / Math.sqrt(correct);
  return {
    affected,
    unaffected,
    meanS,
    medianS: round(meanS * (medianShare(ability.unaffected) + wobble), 2),
  };
}
