import { clamp, clamp01, exp } from '../arithmetic.ts';
import { drawLearner } from '../laterality/learner.ts';
import { type Luck, normal, PURPOSE, uniform } from '../random.ts';
import { BUDAPEST_CATEGORIES, type PatientCase } from '../types.ts';

/** Mean and standard deviation of a trait in a group. */
export type Spread = readonly [mean: number, sd: number];

/**
 * The people of one study, as far as the model knows people. Only what the caption of a target says
 * comes from the study; every other number is a teaching assumption.
 */
export interface Population {
  readonly durationWeeks: { readonly median: number; readonly logSd: number };
  readonly sensitisation: Spread;
  readonly inflammation: Spread;
  readonly fear: Spread;
  readonly distress: Spread;
  readonly motivation: Spread;
  readonly alliance: Spread;
  readonly responsiveness: Spread;
}

/** Long-standing CRPS in volunteers for a trial: practise well, respond variously. */
export const TRIAL: Population = {
  durationWeeks: { median: 60, logSd: 0.6 },
  sensitisation: [0.68, 0.1],
  inflammation: [0.42, 0.15],
  fear: [0.42, 0.14],
  distress: [0.3, 0.1],
  motivation: [0.78, 0.1],
  alliance: [0.65, 0.1],
  responsiveness: [1.1, 0.5],
};

/** Seen within twelve weeks of onset (bean-2015); everybody who meets the criteria. */
export const EARLY: Population = {
  durationWeeks: { median: 8, logSd: 0.25 },
  sensitisation: [0.56, 0.14],
  inflammation: [0.6, 0.16],
  fear: [0.4, 0.16],
  distress: [0.3, 0.14],
  motivation: [0.62, 0.12],
  alliance: [0.5, 0.12],
  responsiveness: [0.9, 0.4],
};

/** Long-standing and sent on to a specialist centre: worse, more distressed, practise less. */
export const CENTRE: Population = {
  durationWeeks: { median: 130, logSd: 0.6 },
  sensitisation: [0.7, 0.09],
  inflammation: [0.38, 0.15],
  fear: [0.5, 0.15],
  distress: [0.48, 0.14],
  motivation: [0.45, 0.12],
  alliance: [0.5, 0.12],
  responsiveness: [0.7, 0.4],
};

/** All durations and both types: a clinic's register. */
export const REGISTER: Population = {
  ...TRIAL,
  durationWeeks: { median: 40, logSd: 1.1 },
  inflammation: [0.45, 0.16],
};

/** Side difference of skin temperature at full inflammation, °C: fitted to skin-temperature-2016. */
const WARMTH_C: Spread = [-1.65, 3.3];
/** Share of the model's natural recovery that a person has. */
const NATURAL: Spread = [1, 0.5];

/** Chance of reporting a category of symptoms, where what drives it is strong enough. */
const REPORTED = { sensory: 1, vasomotor: 0.95, sudomotorOedema: 0.92, motorTrophic: 0.95 };

/** A person of a population: whole and plain, as a case file would have it, without life events. */
export function drawPatient(luck: Luck, subject: number, population: Population): PatientCase {
  const draw = ([mean, sd]: Spread, which: number) =>
    mean + sd * normal(luck, PURPOSE.cohort, 1, subject, which);
  const share = (spread: Spread, which: number) => clamp(draw(spread, which), 0.02, 0.95);
  const learner = drawLearner(luck, subject);
  const { median, logSd } = population.durationWeeks;
  const sensitisation = share(population.sensitisation, 1);
  const fear = share(population.fear, 3);
  const distress = share(population.distress, 4);
  const warmthC = clamp(draw(WARMTH_C, 8), -12, 12);
  const usable = clamp01(0.93 - 0.05 - 0.45 * sensitisation - 0.28 * fear);
  return {
    id: 'cohort',
    ageYears: 46,
    limb: 'hand',
    affectedSide: 'right',
    dominantSide: 'right',
    skinTone: 'III',
    durationWeeks: clamp(
      median * exp(logSd * normal(luck, PURPOSE.cohort, 1, subject, 0)),
      2,
      1000,
    ),
    maxWeeks: 104,
    touchLadder: ['silk', 'cotton', 'softTowel', 'denim', 'workGlove'],
    start: {
      sensitisation,
      inflammation: share(population.inflammation, 2),
      touchTolerance: clamp(draw([0.6, 0.4], 9), 0, 3),
      affectedSkill: 0,
      unaffectedSkill: 0,
      imagerySkill: 0.1,
      mirrorSkill: 0.08,
      fear,
      distress,
      selfEfficacy: share([0.45, 0.12], 10),
      alliance: share(population.alliance, 5),
      motivation: share(population.motivation, 6),
      function: clamp01(usable + draw([0, 0.06], 11)),
      sleep: share([0.45, 0.12], 12),
    },
    traits: {
      responsiveness: clamp(draw(population.responsiveness, 7), 0.1, 1.5),
      naturalRecovery: clamp(draw(NATURAL, 13), 0, 2),
      untrainedTimeS: learner.untrainedTimeS,
      trainedTimeShare: learner.trainedTimeShare,
      untrainedError: learner.untrainedError,
      affectedPenalty: learner.affectedPenalty,
      reportingSdNrs: 0.5,
      missingDayChance: 0.1,
      warmthC,
      redness: clamp(warmthC / 5, -1, 1),
      boomBust: 0.3,
    },
    facts: {
      visionOk: true,
      cognitionOk: true,
      contralateralOk: true,
      dystonia: false,
      nerveInjury: false,
      fractureUnited: true,
      phq9Item9: 0,
      thermalSenseOk: true,
      bracesInImagery: false,
      symptoms: BUDAPEST_CATEGORIES.filter(
        (category, index) => uniform(luck, PURPOSE.cohort, 2, subject, index) < REPORTED[category],
      ),
    },
    events: [],
    goals: [],
    knownFromLetter: [],
  };
}
