import { clamp } from '../arithmetic.ts';
import { type Luck, normal, uniform } from '../random.ts';
import { THERMAL_LIMITS } from '../safety.ts';
import type { LifeEvent, PatientCase, Plan, ThermalPlan } from '../types.ts';
import { P } from './parameters.ts';
import { type Practice, touchPain } from './practice.ts';
import type { PatientState } from './state.ts';

/** A day as it was felt, before anybody reports it. */
export interface FeltDay {
  readonly day: number;
  readonly practice: Practice;
  /** Pain over 24 h, before practice and at worst during it, NRS 0 to 10, unrounded. */
  readonly painAverage: number;
  readonly painBefore: number;
  readonly painDuring: number;
  readonly painTouch: number | null;
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
      P.painFromPoorSleep * (1 - state.sleep),
    0,
    10,
  );
}

/** The life event whose drawn day this is, if any. */
export function eventOn(patient: PatientCase, luck: Luck, day: number): LifeEvent | null {
  const { events } = patient;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as LifeEvent;
    const [from, to] = event.window;
    if (day < from || day > to || uniform(luck, 'event', 0, index, 0) >= event.chance) continue;
    const span = to - from + 1;
    if (from + Math.floor(uniform(luck, 'event', 0, index, 1) * span) === day) return event;
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

function burns(patient: PatientCase, plan: Plan, luck: Luck, day: number): boolean {
  if (plan.thermal === null) return false;
  const blind = !patient.facts.thermalSenseOk && !plan.thermal.thermometer;
  if (thermalSafe(plan.thermal) && !blind) return false;
  return uniform(luck, 'practice', day, 5) < P.burnChance;
}

/** Minutes for a rise in pain to settle, 5 to 240. */
function settling(rise: number): number {
  return Math.round(clamp(5 + 26 * Math.max(0, rise - 0.2), 5, 240));
}

function painOfTouch(excess: number | null, luck: Luck, day: number): number | null {
  if (excess === null) return null;
  return clamp(touchPain(excess) + 0.4 * normal(luck, 'pain', day, 1), 0, 10);
}

/** What the day feels like from inside, before anybody reports it. */
export function feel(
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  practice: Practice,
  luck: Luck,
  day: number,
): FeltDay {
  const event = eventOn(patient, luck, day);
  const wobble = P.painDaySd * normal(luck, 'pain', day);
  const onTop = state.flare + (event?.flare ?? 0) + 0.3 * state.infectionDays;
  const before = clamp(usualPain(state) + onTop + wobble, 0, 10);
  const painTouch = painOfTouch(practice.touchExcess, luck, day);
  const touchRise = painTouch === null ? 0 : 0.55 * Math.max(0, painTouch - 1.8);
  const uneven = unevenness(patient, plan);
  // On some days everything is done at once.
  const booms = uniform(luck, 'practice', day, 3) < 0.3;
  const spread = booms ? 1 + P.boomBustSpread * uneven : 1 - 0.75 * uneven;
  return {
    day,
    practice,
    painBefore: before,
    painDuring: clamp(before + practice.gmiRise, 0, 10),
    painAverage: clamp(before + 0.2 * Math.max(practice.gmiRise, touchRise), 0, 10),
    painTouch,
    painDuringTouch: clamp(before + touchRise, 0, 10),
    settleMinutes: settling(practice.gmiRise),
    touchSettleMinutes: settling(touchRise),
    useMinutes: Math.round(clamp((30 + 240 * state.function - 12 * state.flare) * spread, 5, 900)),
    boomFlare: booms ? P.boomFlare * uneven : 0,
    event,
    burnt: burns(patient, plan, luck, day),
  };
}
