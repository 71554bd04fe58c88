import { clamp, clamp01 } from '../../numbers/arithmetic.ts';
import type { Luck } from '../random.ts';
import type { PatientCase, Plan } from '../types.ts';
import { type DayChance, drawDay, NO_CHANCE } from './chance.ts';
import { type EventDay, eventDays, eventOn, type FeltDay, feel, thermalSafe } from './felt.ts';
import { flareSentOn, nextFlare, nextWound } from './flare.ts';
import { type Gains, gain, nextSkills } from './gains.ts';
import { nextMind } from './mind.ts';
import { P } from './parameters.ts';
import { NO_PRACTICE, type Practice, practiseToday, provokedBy } from './practice.ts';
import { fearNow, type PatientState, type Reused } from './state.ts';

function nextSleep(state: PatientState, felt: FeltDay, chance: DayChance): number {
  const goal =
    P.sleepBest - P.sleepFromPain * felt.painAverage - P.sleepFromDistress * state.distress;
  return clamp01((1 - P.sleepPace) * state.sleep + P.sleepPace * (goal + P.sleepSd * chance.sleep));
}

function nextFunction(state: PatientState, felt: FeltDay, plan: Plan): number {
  const rested = plan.activity === 'rest' || plan.activity === 'splint' ? P.functionFromRest : 0;
  const tasks =
    plan.gmi?.stage === 'function' || plan.touch?.phase === 'function' ? P.functionPractice : 0;
  const used = plan.activity === 'gradedUse' ? P.functionFromUse : 0;
  const warmed = plan.thermal && thermalSafe(plan.thermal) ? P.thermalFunction : 0;
  const possible = clamp01(
    P.functionBest -
      (P.functionFromPain * (felt.painUsual + state.flare)) / 10 -
      P.functionFromFear * fearNow(state) -
      rested +
      tasks +
      used +
      warmed,
  );
  return clamp01(state.function + P.functionRate * (possible - state.function));
}

/** A patient who lives day after day. One memory serves all days: what is to last must be copied. */
export interface Life {
  readonly patient: PatientCase;
  readonly luck: Luck;
  readonly events: readonly EventDay[];
  /** Share of the natural relief that is left a day later. */
  readonly naturalKept: number;
  /** How much more than usual a bout provokes in this patient. */
  readonly provoked: number;
  /** The patient this morning, good until the next day but one is lived. */
  state: PatientState;
  /** The day that was lived last, good until the next is lived. */
  readonly felt: FeltDay;
  readonly memory: {
    readonly chance: Reused<DayChance>;
    readonly felt: Reused<FeltDay>;
    readonly practice: Reused<Practice>;
    readonly gains: Reused<Gains>;
    next: Reused<PatientState>;
    spare: Reused<PatientState>;
  };
}

export function startLife(state: PatientState, patient: PatientCase, luck: Luck): Life {
  const practice = { ...NO_PRACTICE };
  const felt: Reused<FeltDay> = {
    day: 0,
    practice,
    painUsual: 0,
    painBefore: 0,
    painDuring: 0,
    painAverage: 0,
    painTouch: 0,
    painDuringTouch: 0,
    settleMinutes: 0,
    touchSettleMinutes: 0,
    useMinutes: 0,
    event: null,
    boomFlare: 0,
    burnt: false,
  };
  const gains = { affected: 0, unaffected: 0, imagery: 0, mirror: 0, touch: 0, relief: 0 };
  const memory = {
    chance: { ...NO_CHANCE },
    felt,
    practice,
    gains,
    next: { ...state },
    spare: { ...state },
  };
  const events = eventDays(patient, luck);
  const naturalKept = 1 - 1 / (7 * P.naturalTimeWeeks);
  const provoked = provokedBy(patient);
  return { patient, luck, events, naturalKept, provoked, state, felt, memory };
}

/** From today the patient practises another stage, and its days are counted anew. */
export function startStage(life: Life): void {
  life.state = { ...life.state, stageDays: 0 };
}

/** Lives one day under the plan in force: `felt` is that day, `state` the next morning. */
export function liveOn(life: Life, plan: Plan, day: number): void {
  const { patient, luck, state, memory } = life;
  const { chance, felt, practice, gains, next } = memory;
  drawDay(chance, plan, luck, day);
  practiseToday(practice, state, patient, plan, life.provoked, chance);
  feel(felt, state, patient, plan, eventOn(life.events, day), chance, day);
  gain(gains, state, patient, plan, practice);
  nextSkills(next, state, patient, gains);
  nextMind(next, state, patient.start, felt, plan, gains);
  nextBody(next, state, felt, plan, gains);
  next.naturalRelief = state.naturalRelief * life.naturalKept;
  next.sleep = nextSleep(state, felt, chance);
  next.function = nextFunction(state, felt, plan);
  const practised = practice.gmiMinutes + practice.images > 0;
  next.stageDays = state.stageDays + (practised ? 1 : 0);
  next.idleDays = practised ? 0 : state.idleDays + 1;
  next.formBurden = Math.max(0, state.formBurden - P.formsFade);
  next.daysUnseen = state.daysUnseen + 1;
  memory.next = memory.spare;
  memory.spare = next;
  life.state = next;
}

function nextBody(
  next: Reused<PatientState>,
  state: PatientState,
  felt: FeltDay,
  plan: Plan,
  gains: Gains,
): void {
  const { event } = felt;
  const flare = nextFlare(state, felt, plan);
  const ill = state.infectionDays > 0 || (event !== null && event.newSigns.length > 0);
  // A flare adds less the more there is already: no week of them fills the scale.
  const sensitised =
    P.flareSensitises * state.flare * Math.max(0, P.sensitisesTo - state.sensitisation);
  const inflamed = P.flareInflames * state.flare * Math.max(0, P.inflamesTo - state.inflammation);
  const natural = state.naturalRelief * (1 - P.distressHolds * state.distress);
  const drift = state.driftsTo / P.driftDays;
  next.sensitisation = clamp01(
    state.sensitisation * (1 - gains.relief - natural + drift) + sensitised,
  );
  next.inflammation = clamp01(
    state.inflammation * (1 - P.inflammationRatePerDay) +
      P.swellingFromImagery * Math.max(0, felt.practice.gmiRise - P.settlesBelow) +
      inflamed,
  );
  next.irritation = clamp01(
    P.irritationKept * state.irritation + P.flareIrritates * state.flare * (1 - state.irritation),
  );
  next.touchTolerance = clamp(
    state.touchTolerance + gains.touch - P.touchFromFlare * state.flare,
    0,
    5,
  );
  next.flare = flare;
  next.flareComing = clamp(flareSentOn(state, felt, plan), 0, 3);
  next.infectionDays = ill && !state.infectionTreated ? state.infectionDays + 1 : 0;
  next.woundDays = nextWound(state, felt, plan);
}

/**
 * One day of a patient's life, alone. Pure; reads no protocol and no clock.
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
  const life = startLife(state, patient, luck);
  liveOn(life, plan, day);
  return { state: life.state, felt: life.felt };
}
