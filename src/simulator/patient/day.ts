import { clamp, clamp01, exp } from '../arithmetic.ts';
import { type Luck, normal, uniform } from '../random.ts';
import type { LifeEvent, PatientCase, Plan } from '../types.ts';
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

function feel(
  state: PatientState,
  practice: Practice,
  event: LifeEvent | null,
  luck: Luck,
  day: number,
): FeltDay {
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
    useMinutes: Math.round(clamp(30 + 240 * state.function - 12 * state.flare, 5, 600)),
    event,
  };
}

/** Flare that today sends on to tomorrow, NRS points. */
function flareSentOn(practice: Practice, plan: Plan, luck: Luck, day: number): number {
  const over = Math.max(0, practice.touchExcess === null ? 0 : practice.touchExcess - P.touchEdge);
  const dose = Math.min(2, practice.touchMinutes / P.fullTouchMinutes);
  const soaked = Math.max(0, practice.touchMinutes / P.touchOverdoseMinutes - 1);
  const boom = !plan.pacingPlan && uniform(luck, 'practice', day, 3) < 0.1 ? 0.5 : 0;
  return (
    P.carryOver * Math.max(0, practice.gmiRise - P.settlesBelow) +
    0.7 * over * dose +
    0.8 * soaked +
    boom
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
  const possible = clamp01(
    0.93 -
      (P.functionFromPain * (usualPain(state) + state.flare)) / 10 -
      P.functionFromFear * state.fear -
      rested +
      tasks +
      used,
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
  const event = eventOn(patient, luck, day);
  const practice = practiseToday(state, plan, luck, day);
  const felt = feel(state, practice, event, luck, day);
  const gains = gainsOf(state, patient, plan, practice);
  const flare = nextFlare(state, felt, plan);
  const infected = state.infectionDays > 0 || (event !== null && event.newSigns.length > 0);
  const sleepGoal = 0.85 - 0.045 * felt.painAverage - 0.25 * state.distress;
  const next: PatientState = {
    ...state,
    ...nextMind(state, patient.start, felt, plan, gains),
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
    sleep: clamp01(0.85 * state.sleep + 0.15 * (sleepGoal + 0.1 * normal(luck, 'sleep', day))),
    function: nextFunction(state, plan),
    flare,
    flareComing: clamp(flareSentOn(practice, plan, luck, day), 0, 3),
    stageDays: state.stageDays + (practice.gmiMinutes + practice.images > 0 ? 1 : 0),
    infectionDays: infected && !state.infectionTreated ? state.infectionDays + 1 : 0,
    formBurden: Math.max(0, state.formBurden - 0.15),
  };
  return { state: next, felt };
}
