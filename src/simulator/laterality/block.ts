import { round } from '../arithmetic.ts';
import { binomial, type Luck, normal, type Purpose } from '../random.ts';
import type { LeftRightResult, SideResult } from '../types.ts';
import type { Ability } from './ability.ts';

function sideResult(
  luck: Luck,
  purpose: Purpose,
  day: number,
  subject: number,
  shown: number,
  ability: Ability,
): SideResult {
  const correct = binomial(luck, purpose, day, subject, shown, ability.accuracy);
  if (correct === 0) return { shown, correct, meanS: null, sdS: null };
  const error = normal(luck, purpose, day, subject, 60) / Math.sqrt(correct);
  return {
    shown,
    correct,
    meanS: round(Math.max(0.6, ability.meanS + ability.sdS * error), 2),
    sdS: round(ability.sdS, 2),
  };
}

/** Response times lean right: their median stands below their mean (protocol G3: 1.99 beside 2.21 s). */
const MEDIAN_SHARE = 0.9;

/**
 * The result of a block of left/right pictures, half of each hand, with its sampling noise.
 *
 * @param shown pictures in all, 2 to 200
 * @param session tells blocks of one day apart
 */
export function leftRightBlock(
  luck: Luck,
  purpose: Purpose,
  day: number,
  session: number,
  shown: number,
  ability: { readonly affected: Ability; readonly unaffected: Ability },
): LeftRightResult {
  const half = Math.floor(shown / 2);
  const affected = sideResult(luck, purpose, day, session * 2, half, ability.affected);
  const unaffected = sideResult(
    luck,
    purpose,
    day,
    session * 2 + 1,
    shown - half,
    ability.unaffected,
  );
  const correct = affected.correct + unaffected.correct;
  if (correct === 0) return { affected, unaffected, meanS: null, medianS: null };
  const total =
    (affected.meanS ?? 0) * affected.correct + (unaffected.meanS ?? 0) * unaffected.correct;
  const meanS = round(total / correct, 2);
  const wobble = 1 + 0.02 * normal(luck, purpose, day, session, 61);
  return { affected, unaffected, meanS, medianS: round(meanS * MEDIAN_SHARE * wobble, 2) };
}
