import { clamp, clamp01, exp } from '../arithmetic.ts';
import { type Luck, normal, uniform } from '../random.ts';
import { THERMAL_LIMITS } from '../safety.ts';
import type { LifeEvent, PatientCase, Plan, ThermalPlan } from '../types.ts';
import { type Gains, gainsOf } from './gains.ts';
import { P, PROMISE_DAYS } from './parameters.ts';
import { type Practice, practiseToday, touchPain } from './practice.ts';
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
  for (const [index, event] of patient.events.entries()) {
    const [from, to] = event.window;
    if (day < from || day > to || uniform(luck, 'event', 0, index, 0) >= event.chance) continue;
    const span = to - from + 1;
    if (from + Math.floor(uniform(luck, 'event', 0, index, 1) * span) === day) return event;
  }
  return null;
}

/** A day on which the patient did far too much at once. */
function boomed(luck: Luck, day: number): boolean {
  return uniform(luck, 'practice', day, 3) < 0.3;
}

/** Unevenness of activity that is left under the plan, 0 to 1. */
function unevenness(patient: PatientCase, plan: Plan): number {
  return patient.traits.boomBust * (plan.pacingPlan ? P.pacedSpread : 1);
}

function useOf(state: PatientState, patient: PatientCase, plan: Plan, luck: Luck, day: number) {
  const uneven = unevenness(patient, plan);
  const spread = boomed(luck, day) ? 1 + P.boomBustSpread * uneven : 1 - 0.75 * uneven;
  const usual = 30 + 240 * state.function - 12 * state.flare;
  return Math.round(clamp(usual * spread, 5, 900));
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

function feel(
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  practice: Practice,
  luck: Luck,
  day: number,
): FeltDay {
  const event = eventOn(patient, luck, day);
  const wobble = P.painDaySd * normal(luck, 'pain', day);
  const before = clamp(
    usualPain(state) + state.flare + (event?.flare ?? 0) + 0.3 * state.infectionDays + wobble,
    0,
    10,
  );
  const painTouch =
    practice.touchExcess === null
      ? null
      : clamp(touchPain(practice.touchExcess) + 0.4 * normal(luck, 'pain', day, 1), 0, 10);
  const touchRise = painTouch === null ? 0 : 0.55 * Math.max(0, painTouch - 1.8);
  const settle = (rise: number) => Math.round(clamp(5 + 26 * Math.max(0, rise - 0.2), 5, 240));
  return {
    day,
    practice,
    painBefore: before,
    painDuring: clamp(before + practice.gmiRise, 0, 10),
    painAverage: clamp(before + 0.2 * Math.max(practice.gmiRise, touchRise), 0, 10),
    painTouch,
    painDuringTouch: clamp(before + touchRise, 0, 10),
    settleMinutes: settle(practice.gmiRise),
    touchSettleMinutes: settle(touchRise),
    useMinutes: useOf(state, patient, plan, luck, day),
    event,
    burnt: burns(patient, plan, luck, day),
  };
}

function touchesWound(state: PatientState, practice: Practice, plan: Plan): boolean {
  return state.woundDays > 0 && practice.touchMinutes > 0 && plan.touch?.site !== 'distant';
}

function nextWound(state: PatientState, felt: FeltDay, plan: Plan): number {
  if (felt.burnt || felt.event?.note === 'graze') return P.woundHealsDays;
  const healing = touchesWound(state, felt.practice, plan) ? 0 : 1;
  return Math.max(0, state.woundDays - healing);
}

/** Flare that today sends on to tomorrow, NRS points. */
function flareSentOn(
  state: PatientState,
  patient: PatientCase,
  felt: FeltDay,
  plan: Plan,
  luck: Luck,
): number {
  const { practice } = felt;
  const over = Math.max(0, practice.touchExcess === null ? 0 : practice.touchExcess - P.touchEdge);
  const dose = Math.min(2, practice.touchMinutes / P.fullTouchMinutes);
  const soaked = Math.max(0, practice.touchMinutes / P.touchOverdoseMinutes - 1);
  const boom = boomed(luck, felt.day) ? P.boomFlare * unevenness(patient, plan) : 0;
  const raw = touchesWound(state, practice, plan) ? P.woundTouched : 0;
  return (
    P.carryOver * Math.max(0, practice.gmiRise - P.settlesBelow) +
    0.7 * over * dose +
    0.8 * soaked +
    boom +
    raw +
    (felt.burnt ? P.burnFlare : 0)
  );
}

function nextFlare(state: PatientState, felt: FeltDay, plan: Plan): number {
  const decay = plan.flarePlan ? P.flareDecayPlanned : P.flareDecay;
  const today = state.flare + 0.9 * (felt.event?.flare ?? 0);
  return clamp(today * decay + state.flareComing, 0, P.flareMax);
}

function nextMind(
  state: PatientState,
  start: PatientCase['start'],
  felt: FeltDay,
  plan: Plan,
  gains: Gains,
) {
  const explained = state.flareExplained || plan.flarePlan ? 0.4 : 1;
  const practised =
    felt.practice.gmiMinutes + felt.practice.images + felt.practice.touchMinutes > 0;
  const settled = practised && felt.settleMinutes <= 30 && felt.touchSettleMinutes <= 30;
  const flareFear = P.fearFromFlare * explained * state.flare;
  const drift = plan.psychology
    ? -P.distressSupported
    : state.distress > P.distressHigh
      ? P.distressDrift
      : 0;
  const letDown =
    state.promised && felt.day === PROMISE_DAYS && start.sensitisation - state.sensitisation < 0.25;
  const gain = gains.affected + gains.imagery + gains.mirror + 0.5 * gains.touch + 2 * gains.relief;
  const lost = gain < 0.006 ? P.motivationLeak : 0.001;
  return {
    fear: clamp01(
      state.fear +
        flareFear +
        (felt.event?.fear ?? 0) -
        (settled ? P.fearFromGoodDay : 0) * state.fear,
    ),
    distress: clamp01(
      state.distress +
        drift * (plan.psychology ? state.distress : 1) +
        0.003 * explained * state.flare +
        (felt.event?.distress ?? 0) * 0.5,
    ),
    motivation: clamp01(
      state.motivation +
        P.motivationFromGain * gain -
        lost -
        0.004 * explained * state.flare -
        (letDown ? 0.15 : 0),
    ),
    alliance: clamp01(state.alliance - (letDown ? 0.2 : 0)),
    recentGain: 0.9 * state.recentGain + 0.1 * gain,
    selfEfficacy: clamp01(state.selfEfficacy + 0.15 * gain - 0.003 * explained * state.flare),
  };
}

function nextFunction(state: PatientState, plan: Plan): number {
  const rested = plan.activity === 'rest' || plan.activity === 'splint' ? P.functionFromRest : 0;
  const tasks =
    plan.gmi?.stage === 'function' || plan.touch?.phase === 'function' ? P.functionPractice : 0;
  const used = plan.activity === 'gradedUse' ? 0.06 : 0;
  const warmed = plan.thermal && thermalSafe(plan.thermal) ? P.thermalFunction : 0;
  const possible = clamp01(
    0.93 -
      (P.functionFromPain * (usualPain(state) + state.flare)) / 10 -
      P.functionFromFear * state.fear -
      rested +
      tasks +
      used +
      warmed,
  );
  return clamp01(state.function + P.functionRate * (possible - state.function));
}

/** Fading natural recovery: a share of sensitisation lost today (claim from bean-2016). */
function naturalShare(patient: PatientCase, day: number): number {
  const weeks = patient.durationWeeks + day / 7;
  return (
    P.naturalRatePerDay * patient.traits.naturalRecovery * exp(-weeks / P.naturalTimeWeeks) * 2
  );
}

/**
 * One day of the patient's life under the plan in force. Pure; reads no protocol and no clock.
 *
 * @returns the patient on the next morning, and the day as it was felt
 */
export function liveDay(
  state: PatientState,
  patient: PatientCase,
  plan: Plan,
  luck: Luck,
  day: number,
): { readonly state: PatientState; readonly felt: FeltDay } {
  const practice = practiseToday(state, patient, plan, luck, day);
  const felt = feel(state, patient, plan, practice, luck, day);
  const { event } = felt;
  const gains = gainsOf(state, patient, plan, practice);
  const flare = nextFlare(state, felt, plan);
  const infected = state.infectionDays > 0 || (event !== null && event.newSigns.length > 0);
  const mind = nextMind(state, patient.start, felt, plan, gains);
  const sleepGoal = 0.85 - 0.045 * felt.painAverage - 0.25 * state.distress;
  // Every field by name, not by spread: five times as fast, and cohorts live millions of days.
  const next: PatientState = {
    sensitisation: clamp01(
      state.sensitisation * (1 - gains.relief - naturalShare(patient, day)) +
        P.flareSensitises * state.flare,
    ),
    inflammation: clamp01(
      state.inflammation * (1 - P.inflammationRatePerDay) +
        P.swellingFromImagery * Math.max(0, practice.gmiRise - P.settlesBelow) +
        0.008 * state.flare,
    ),
    affectedSkill: clamp01(state.affectedSkill + gains.affected - 0.003 * state.flare),
    unaffectedSkill: clamp01(state.unaffectedSkill + gains.unaffected),
    imagerySkill: clamp01(
      state.imagerySkill + gains.imagery - 0.004 * state.flare * state.imagerySkill,
    ),
    mirrorSkill: clamp01(
      state.mirrorSkill + gains.mirror - 0.004 * state.flare * state.mirrorSkill,
    ),
    touchTolerance: clamp(state.touchTolerance + gains.touch - 0.02 * state.flare, 0, 5),
    fear: mind.fear,
    distress: mind.distress,
    selfEfficacy: mind.selfEfficacy,
    alliance: mind.alliance,
    motivation: mind.motivation,
    sleep: clamp01(0.85 * state.sleep + 0.15 * (sleepGoal + 0.1 * normal(luck, 'sleep', day))),
    function: nextFunction(state, plan),
    flare,
    recentGain: mind.recentGain,
    promised: state.promised,
    infectionTreated: state.infectionTreated,
    flareExplained: state.flareExplained,
    imageryStill: state.imageryStill,
    mirrorSetUp: state.mirrorSetUp,
    mirrorAdapted: state.mirrorAdapted,
    flareComing: clamp(flareSentOn(state, patient, felt, plan, luck), 0, 3),
    stageDays: state.stageDays + (practice.gmiMinutes + practice.images > 0 ? 1 : 0),
    infectionDays: infected && !state.infectionTreated ? state.infectionDays + 1 : 0,
    formBurden: Math.max(0, state.formBurden - 0.15),
    woundDays: nextWound(state, felt, plan),
  };
  return { state: next, felt };
}
