import { type Luck, normalIn, PURPOSE, placeOf, uniformIn } from '../random.ts';
import type { Plan } from '../types.ts';
import type { Reused } from './state.ts';

/** What a day leaves to chance, drawn before it is lived: `pain` and after are normal, the rest uniform. */
export interface DayChance {
  /** Whether there is GMI practice, and touch, and how much of the planned dose. */
  readonly gmi: number;
  readonly touch: number;
  readonly dose: number;
  /** Whether everything is done at once today, and whether unsafe warmth or cold burns. */
  readonly boom: number;
  readonly burn: number;
  readonly pain: number;
  readonly touchPain: number;
  readonly provocation: number;
  readonly sleep: number;
}

export const NO_CHANCE: DayChance = {
  gmi: 0,
  touch: 0,
  dose: 0,
  boom: 0,
  burn: 0,
  pain: 0,
  touchPain: 0,
  provocation: 0,
  sleep: 0,
};

/** Draws what the day under this plan can need. */
export function drawDay(chance: Reused<DayChance>, plan: Plan, luck: Luck, day: number): void {
  const practice = placeOf(luck, PURPOSE.practice, day);
  chance.gmi = uniformIn(practice, 0);
  chance.touch = uniformIn(practice, 1);
  chance.dose = uniformIn(practice, 2);
  chance.boom = uniformIn(practice, 3);
  if (plan.thermal !== null) chance.burn = uniformIn(practice, 5);
  const pain = placeOf(luck, PURPOSE.pain, day);
  chance.pain = normalIn(pain, 0);
  if (plan.touch !== null) chance.touchPain = normalIn(pain, 1);
  if (plan.gmi !== null && plan.gmi.stage !== 'leftRight') {
    chance.provocation = normalIn(placeOf(luck, PURPOSE.provocation, day), 0);
  }
  chance.sleep = normalIn(placeOf(luck, PURPOSE.sleep, day), 0);
}
