import { runCourse } from '../../src/cohort/index.ts';
import {
  abilitiesOn,
  drawTrials,
  type Episode,
  luckOf,
  normal,
  observe,
  type PatientCase,
  type Plan,
  type Policy,
  PURPOSE,
  playOn,
  scoreEpisode,
  transcript,
  uniform,
} from '../../src/simulator/index.ts';

const DAYS = 168;
/** State variables of the patient that change from day to day. */
const VARIABLES = 22;

/** The same number of variables and days with one multiplication and one addition each: what no model can beat. */
export function floorLoop(courses: number): number {
  const state = new Float64Array(VARIABLES).fill(0.5);
  for (let course = 0; course < courses; course += 1) {
    for (let day = 0; day < DAYS; day += 1) {
      for (let i = 0; i < VARIABLES; i += 1) state[i] = (state[i] as number) * 0.999 + 0.0004;
    }
  }
  return state.reduce((sum, one) => sum + one, 0);
}

/** The same with a day's eight draws by address: what a model with as much chance in it cannot beat. */
export function floorWithChance(courses: number): number {
  let sum = floorLoop(courses);
  for (let course = 0; course < courses; course += 1) {
    const luck = luckOf(course, 'floor');
    for (let day = 0; day < DAYS; day += 1) {
      for (let one = 0; one < 4; one += 1) sum += uniform(luck, PURPOSE.practice, day, one);
      sum += normal(luck, PURPOSE.pain, day) + normal(luck, PURPOSE.pain, day, 1);
      sum += normal(luck, PURPOSE.provocation, day) + normal(luck, PURPOSE.sleep, day);
    }
  }
  return sum;
}

const PLAN: Plan = {
  gmi: {
    stage: 'leftRight',
    imagesPerDay: 50,
    minutesPerDay: 0,
    pictureSet: 'plain',
    instruction: 'standard',
  },
  touch: {
    rung: 0,
    phase: 'passive',
    minutes: 5,
    sessionsPerDay: 4,
    forceG: 8,
    site: 'border',
    discrimination: true,
  },
  gmiSince: 0,
  touchSince: 0,
  painLimitRise: 2,
  flarePlan: true,
  pacingPlan: true,
  goals: true,
  noPainRule: false,
  activity: 'gradedUse',
  psychology: true,
  thermal: null,
  thermalSince: null,
  ownBaseline: false,
};
const PHASES = [
  { fromDay: 0, plan: PLAN },
  ...(['imagery', 'mirror', 'function'] as const).map((stage, index) => ({
    fromDay: 42 * (index + 1),
    plan: { ...PLAN, gmi: { ...(PLAN.gmi as NonNullable<Plan['gmi']>), stage, minutesPerDay: 10 } },
  })),
];

/** 24 weeks of a patient's life under a plan that goes through all stages. */
export function physicsCourse(patient: PatientCase, seed: number): number {
  return runCourse(patient, luckOf(seed, patient.id), PHASES, [DAYS])[0]?.pain ?? 0;
}

/** A whole attempt by a policy. */
export function treated(start: Episode, policy: Policy): Episode {
  return playOn(start, policy).episode;
}

/** Draws as many left/right trials as an attempt's diary has, for its patient as he ended, and scores it. */
export function withTrials(episode: Episode): number {
  const { case: patient, protocol, rubric, seed } = episode.setup;
  let answered = 0;
  for (const row of observe(episode).diary) {
    if (!row.leftRight) continue;
    const shown = row.leftRight.affected.shown + row.leftRight.unaffected.shown;
    const ability = abilitiesOn(episode.patient, patient, row.painBefore ?? 5);
    const block = drawTrials(
      luckOf(seed, patient.id),
      PURPOSE.leftRight,
      row.day,
      0,
      shown,
      ability,
    );
    answered += block.trials.length;
  }
  return answered + scoreEpisode(transcript(episode), protocol, rubric).total;
}
