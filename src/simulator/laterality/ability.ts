import { clamp } from '../arithmetic.ts';

/** What somebody can do on pictures of one hand today. */
export interface Ability {
  /** Chance of a correct answer, 0 to 1. */
  readonly accuracy: number;
  /** Mean and standard deviation of the time to a correct answer, seconds. */
  readonly meanS: number;
  readonly sdS: number;
}

/** Today's burden on attention: pain above 4 slows the decision (protocol G3, teaching assumption). */
export interface Strain {
  readonly pain: number;
}

/** Spread of single times around their mean, as a share (protocol G3, from its simulated trials). */
const TIME_SPREAD = 0.42;
/** Share of the untrained error that long practice leaves (protocol G4, teaching assumption). */
const ERROR_FLOOR = 0.45;

/**
 * Ability from practised skill, in closed form: time falls to a floor, error to 45% of its start.
 *
 * @param skill practised skill of that hand, 0 to 1
 * @param traits untrained time (s), trained share of it, untrained error (0 to 0.5), penalty (0 to 0.5)
 */
export function abilityOf(
  skill: number,
  traits: {
    readonly untrainedTimeS: number;
    readonly trainedTimeShare: number;
    readonly untrainedError: number;
    readonly penalty: number;
  },
  strain: Strain,
): Ability {
  const slowed = 1 + 0.03 * Math.max(0, strain.pain - 4);
  const share = traits.trainedTimeShare + (1 - traits.trainedTimeShare) * (1 - skill);
  const meanS = traits.untrainedTimeS * share * (1 + traits.penalty) * slowed;
  // Accuracy lags behind speed: error uses the square of what is still to learn (protocol G4: 2 tau).
  const unlearned = Math.sqrt(Math.max(0, 1 - skill));
  const error =
    traits.untrainedError * (ERROR_FLOOR + (1 - ERROR_FLOOR) * unlearned) * (1 + traits.penalty);
  return {
    accuracy: clamp(1 - error * slowed, 0.5, 0.99),
    meanS,
    sdS: meanS * TIME_SPREAD,
  };
}
