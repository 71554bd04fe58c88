import { clamp, clamp01 } from '../arithmetic.ts';
import { type Luck, normal } from '../random.ts';
import type { PatientCase, Plan } from '../types.ts';
import { type FeltDay, feel, thermalSafe, usualPain } from './felt.ts';
import { flareSentOn, nextFlare, nextWound } from './flare.ts';
import { gainsOf, nextSkills } from './gains.ts';
import { nextMind } from './mind.ts';
import { P } from './parameters.ts';
import { practiseToday } from './practice.ts';
import type { PatientState } from './state.ts';

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
  const skills = nextSkills(state, patient, gains);
  const practised = practice.gmiMinutes + practice.images > 0;
  // Every field by name, not by spread, and in the order of `initialState`: cohorts live millions
  // of days, and this way all of them are one shape to the engine.
  const next: PatientState = {
    sensitisation: clamp01(
      state.sensitisation * (1 - gains.relief - state.naturalRelief) +
        P.flareSensitises * state.flare,
    ),
    inflammation: clamp01(
      state.inflammation * (1 - P.inflammationRatePerDay) +
        P.swellingFromImagery * Math.max(0, practice.gmiRise - P.settlesBelow) +
        0.008 * state.flare,
    ),
    touchTolerance: clamp(state.touchTolerance + gains.touch - 0.02 * state.flare, 0, 5),
    affectedSkill: skills.affectedSkill,
    unaffectedSkill: skills.unaffectedSkill,
    imagerySkill: skills.imagerySkill,
    mirrorSkill: skills.mirrorSkill,
    fear: mind.fear,
    distress: mind.distress,
    selfEfficacy: mind.selfEfficacy,
    alliance: mind.alliance,
    motivation: mind.motivation,
    function: nextFunction(state, plan),
    sleep: clamp01(0.85 * state.sleep + 0.15 * (sleepGoal + 0.1 * normal(luck, 'sleep', day))),
    naturalRelief: state.naturalRelief * (1 - 1 / (7 * P.naturalTimeWeeks)),
    flare,
    flareComing: clamp(flareSentOn(state, felt, plan), 0, 3),
    recentGain: mind.recentGain,
    stageDays: state.stageDays + (practised ? 1 : 0),
    idleDays: practised ? 0 : state.idleDays + 1,
    promised: state.promised,
    infectionDays: infected && !state.infectionTreated ? state.infectionDays + 1 : 0,
    infectionTreated: state.infectionTreated,
    formBurden: Math.max(0, state.formBurden - 0.15),
    flareExplained: state.flareExplained,
    woundDays: nextWound(state, felt, plan),
    imageryStill: state.imageryStill,
    mirrorSetUp: state.mirrorSetUp,
    mirrorAdapted: state.mirrorAdapted,
  };
  return { state: next, felt };
}
