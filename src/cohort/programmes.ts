import type { GmiStage, PictureSet, Plan, TouchPlan } from '../simulator/index.ts';
import { type Phase, USUAL_CARE } from './course.ts';

/** Every dose of the programmes. */
export const DOSES = {
  /** Days before a programme begins, so that the first week's pain can be averaged. */
  runInDays: 7,
  stageDays: 14,
  /** Days of a stage after which its pictures change. */
  samePicturesDays: 7,
  denseImages: 120,
  denseMinutes: 15,
  trainingDays: 4,
  thinImages: 20,
  thinMinutes: 4,
  firstCentreWeeks: 3,
  secondCentreWeeks: 2,
  touchDays: 14,
  touchMinutes: 24,
  touchForceG: 10,
  /** Length of the bout of imagery: not in our sources, chosen so that the rise of pain fits. */
  boutMinutes: 1,
  gateImages: 50,
  gateDaysPractised: 0.85,
  /** Share wrong at the start, for somebody who gets nearly half of the pictures wrong. */
  gateHalfWrong: 0.48,
} as const;

interface Dose {
  readonly stage: GmiStage;
  readonly imagesPerDay: number;
  readonly minutesPerDay: number;
  readonly pictureSet?: PictureSet;
}

/** Graded motor imagery beside other care. */
export function gmi(care: Plan, dose: Dose): Plan {
  return { ...care, gmi: { pictureSet: 'plain', instruction: 'standard', ...dose } };
}

function touch(care: Plan, discrimination: boolean): Plan {
  const practice: TouchPlan = {
    rung: 1,
    phase: 'passive',
    minutes: DOSES.touchMinutes,
    sessionsPerDay: 1,
    forceG: DOSES.touchForceG,
    site: 'border',
    discrimination,
  };
  return { ...care, touch: practice };
}

function inTurn(plans: readonly Plan[], daysEach: number): readonly Phase[] {
  return plans.map((plan, index) => ({ fromDay: DOSES.runInDays + index * daysEach, plan }));
}

const TRIAL_CARE: Plan = { ...USUAL_CARE, psychology: true };

/** A stage at the trials' dense dose; left/right pictures change once they are known. */
function dense(stage: GmiStage, fromDay: number): readonly Phase[] {
  const imagesPerDay = stage === 'leftRight' ? DOSES.denseImages : 0;
  const dose = { stage, imagesPerDay, minutesPerDay: DOSES.denseMinutes };
  return [
    { fromDay, plan: gmi(TRIAL_CARE, dose) },
    {
      fromDay: fromDay + DOSES.samePicturesDays,
      plan: gmi(TRIAL_CARE, { ...dose, pictureSet: 'object' }),
    },
  ];
}

/** Two weeks a stage, then usual care, as in the trials of 2005 and 2006. */
export function denseCourse(order: readonly GmiStage[]): readonly Phase[] {
  const startOf = (stages: number) => DOSES.runInDays + DOSES.stageDays * stages;
  return [
    { fromDay: 0, plan: USUAL_CARE },
    ...order.flatMap((stage, index) => dense(stage, startOf(index))),
    { fromDay: startOf(order.length), plan: USUAL_CARE },
  ];
}

export const IN_ORDER: readonly GmiStage[] = ['leftRight', 'imagery', 'mirror'];

/** Orders other than the tested one. Which the trial used we have from memory only. */
export const REORDERED: readonly (readonly GmiStage[])[] = [
  ['imagery', 'leftRight', 'imagery'],
  ['leftRight', 'mirror', 'imagery'],
];

/** Thin and mixed delivery beside psychological care, moved on by the calendar. */
export function thinCourse(weeksEach: number): readonly Phase[] {
  const stages = IN_ORDER.map((stage) =>
    gmi(TRIAL_CARE, {
      stage,
      imagesPerDay: stage === 'leftRight' ? DOSES.thinImages : 0,
      minutesPerDay: DOSES.thinMinutes,
    }),
  );
  const end = DOSES.runInDays + 7 * weeksEach * stages.length;
  return [
    { fromDay: 0, plan: USUAL_CARE },
    ...inTurn(stages, 7 * weeksEach),
    { fromDay: end, plan: USUAL_CARE },
  ];
}

export const NO_PROGRAMME: readonly Phase[] = [{ fromDay: 0, plan: USUAL_CARE }];

/** Everything at once, as the source article has it: imagery in order, touch with a task, support. */
export function combinedCourse(): readonly Phase[] {
  return denseCourse(IN_ORDER).map(({ fromDay, plan }) => ({
    fromDay,
    plan: fromDay < DOSES.runInDays ? plan : { ...touch(plan, true), psychology: true },
  }));
}

/** A fortnight of touch at the border of the sensitive zone, with or without a task. */
export function touchCourse(discrimination: boolean): readonly Phase[] {
  return [
    { fromDay: 0, plan: USUAL_CARE },
    { fromDay: DOSES.runInDays, plan: touch(USUAL_CARE, discrimination) },
    { fromDay: DOSES.runInDays + DOSES.touchDays, plan: USUAL_CARE },
  ];
}

/** Physical therapy and ongoing care, the comparison of the 2006 trial. */
export const CONTROL: readonly Phase[] = [
  { fromDay: 0, plan: USUAL_CARE },
  { fromDay: DOSES.runInDays, plan: TRIAL_CARE },
];
