import { clamp } from '../../numbers/arithmetic.ts';
import { type Luck, PURPOSE, uniform } from '../random.ts';
import { THERMAL_LIMITS } from '../safety.ts';
import type { LifeEvent, PatientCase, Plan, ThermalPlan } from '../types.ts';
import type { DayChance } from './chance.ts';
import { P } from './parameters.ts';
import { type Practice, touchPain } from './practice.ts';
import type { PatientState, Reused } from './state.ts';

/** A day as it was felt, before anybody reports it. */
export interface FeltDay {
  readonly day: number;
  readonly practice: Practice;
  /** Pain over 24 h, before practice and at worst during it, NRS 0 to 10, unrounded. */
  readonly painAverage: number;
  /** Usual pain that day, without flare, practice or wobble. */
  readonly painUsual: number;
  readonly painBefore: number;
  readonly painDuring: number;
  /** Pain that the texture itself evoked; 0 without touch. */
  readonly painTouch: number;
  readonly painDuringTouch: number;
  readonly settleMinutes: number;
  readonly touchSettleMinutes: number;
  readonly useMinutes: number;
  readonly event: LifeEvent | null;
  /** Activity far beyond the patient's usual, NRS points of flare it will cost. */
  readonly boomFlare: number;
  /** Warmth or cold injured the skin today. */
  readonly burnt: boolean;
}

/** The patient's usual pain on that day, without today's practice: NRS 0 to 10. */
export function usualPain(state: PatientState): number {
  return clamp(
    P.painFloor +
      P.painFromSensitisation * state.sensitisation +
      P.painFromInflammation * state.inflammation +
      P.painFromDistress * state.distress +
      P.painFromIrritation * state.irritation +
      P.painFromPoorSleep * (1 - state.sleep),
    0,
    10,
  );
}

/** A life event and the day on which it happens to this patient. */
export interface EventDay {
  readonly day: number;
  readonly event: LifeEvent;
}

/** The life events that this luck has in store, the first of a day first. */
export function eventDays(patient: PatientCase, luck: Luck): readonly EventDay[] {
  const days: EventDay[] = [];
  for (const [index, event] of patient.events.entries()) {
    if (uniform(luck, PURPOSE.event, 0, index, 0) >= event.chance) continue;
    const [from, to] = event.window;
    const span = to - from + 1;
    days.push({ day: from + Math.floor(uniform(luck, PURPOSE.event, 0, index, 1) * span), event });
  }
  return days;
}

/** The life event of that day, if any. */
export function eventOn(events: readonly EventDay[], day: number): LifeEvent | null {
  for (let index = 0; index < events.length; index += 1) {
    const one = events[index] as EventDay;
    if (one.day === day) return one.event;
  }
  return null;
}

/** Unevenness of activity that is left under the plan, 0 to 1. */
function unevenness(patient: PatientCase, plan: Plan): number {
  return patient.traits.boomBust * (plan.pacingPlan ? P.pacedSpread : 1);
}

/** Whether a warm and cold programme stays inside the limits. */
export function thermalSafe(thermal: ThermalPlan): boolean {
  const { warmMaxC, coolMinC } = THERMAL_LIMITS;
  const inside = thermal.warmC <= warmMaxC && thermal.coolC >= coolMinC;
  return thermal.medium === 'water' && inside;
}

function burns(patient: PatientCase, plan: Plan, chance: DayChance): boolean {
  if (plan.thermal === null) return false;
  const blind = !patient.facts.thermalSenseOk && !plan.thermal.thermometer;
  if (thermalSafe(plan.thermal) && !blind) return false;
  return chance.burn < P.burnChance;
}

/** Minutes for a rise in pain to settle, 5 to 240. */
function settling(rise: number): number {
  if (rise <= P.settleFrom) return Math.round(P.settleShortest);
  const minutes = P.settleShortest + P.settlePerNrs * (rise - P.settleFrom);
  return Math.round(Math.min(minutes, P.settleLongest));
}

function painOfTouch(practice: Practice, chance: DayChance): number {
  if (!practice.touched) return 0;
  return clamp(touchPain(practice.touchExcess) + P.touchPainSd * chance.touchPain, 0, 10);
}

/** Minutes of use that a day can hold. */
const LEAST_USE = 5;
const MOST_USE = 900;

/** What the day feels like from inside, before anybody reports it; written into `felt`. */
export function feel(
  felt: Reused<FeltDay>,
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  event: LifeEvent | null,
  chance: DayChance,
  day: number,
): void {
  const { practice } = felt;
  const wobble = P.painDaySd * chance.pain;
  const onTop =
    state.flare + (event === null ? 0 : event.flare) + P.painFromInfection * state.infectionDays;
  const usual = usualPain(state);
  const before = clamp(usual + onTop + wobble, 0, 10);
  const painTouch = painOfTouch(practice, chance);
  const touchRise = P.touchRise * Math.max(0, painTouch - P.touchRiseFrom);
  const uneven = unevenness(patient, plan);
  // On some days everything is done at once.
  const booms = chance.boom < P.boomChance;
  const spread = booms ? 1 + P.boomBustSpread * uneven : 1 - P.quietSpread * uneven;
  felt.day = day;
  felt.painUsual = usual;
  felt.painBefore = before;
  felt.painDuring = clamp(before + practice.gmiRise, 0, 10);
  felt.painAverage = clamp(before + P.painKept * Math.max(practice.gmiRise, touchRise), 0, 10);
  felt.painTouch = painTouch;
  felt.painDuringTouch = clamp(before + touchRise, 0, 10);
  felt.settleMinutes = settling(practice.gmiRise);
  felt.touchSettleMinutes = settling(touchRise);
  const use = P.useLeast + P.usePerFunction * state.function - P.useFromFlare * state.flare;
  felt.useMinutes = Math.round(clamp(use * spread, LEAST_USE, MOST_USE));
  felt.boomFlare = booms ? P.boomFlare * uneven : 0;
  felt.event = event;
  felt.burnt = burns(patient, plan, chance);
}
