import type { GmiStage, PictureSet, Plan, TouchPlan } from '../types.ts';
import { type Phase, USUAL_CARE } from './course.ts';

/** Days before a programme begins, so that the first week's pain can be averaged. */
export const RUN_IN_DAYS = 7;

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
    minutes: 24,
    sessionsPerDay: 1,
    forceG: 10,
    site: 'border',
    discrimination,
  };
  return { ...care, touch: practice };
}

function inTurn(plans: readonly Plan[], daysEach: number): readonly Phase[] {
  return plans.map((plan, index) => ({ fromDay: RUN_IN_DAYS + index * daysEach, plan }));
}

const TRIAL_CARE: Plan = { ...USUAL_CARE, psychology: true };

/** A stage at the trials' dense dose; left/right pictures change once they are known. */
function dense(stage: GmiStage): readonly [Plan, Plan] {
  const dose = { stage, imagesPerDay: stage === 'leftRight' ? 120 : 0, minutesPerDay: 15 };
  return [gmi(TRIAL_CARE, dose), gmi(TRIAL_CARE, { ...dose, pictureSet: 'object' })];
}

/** Two weeks a stage, then usual care, as in the trials of 2005 and 2006. */
export function denseCourse(order: readonly GmiStage[]): readonly Phase[] {
  const weeks = inTurn(order.flatMap(dense), 7);
  const end = RUN_IN_DAYS + 14 * order.length;
  return [{ fromDay: 0, plan: USUAL_CARE }, ...weeks, { fromDay: end, plan: USUAL_CARE }];
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
    gmi(TRIAL_CARE, { stage, imagesPerDay: stage === 'leftRight' ? 20 : 0, minutesPerDay: 4 }),
  );
  const end = RUN_IN_DAYS + 7 * weeksEach * stages.length;
  return [
    { fromDay: 0, plan: USUAL_CARE },
    ...inTurn(stages, 7 * weeksEach),
    { fromDay: end, plan: USUAL_CARE },
  ];
}

export const NO_PROGRAMME: readonly Phase[] = [{ fromDay: 0, plan: USUAL_CARE }];

/** Everything at once, as the source article has it: imagery in order, touch with a task, support. */
export function combinedCourse(): readonly Phase[] {
  return [...denseCourse(IN_ORDER), { fromDay: RUN_IN_DAYS + 42, plan: TRIAL_CARE }].map(
    ({ fromDay, plan }) => ({
      fromDay,
      plan: fromDay < RUN_IN_DAYS ? plan : { ...touch(plan, true), psychology: true },
    }),
  );
}

/** Two weeks of touch at the border of the sensitive zone, with or without a task. */
export function touchCourse(discrimination: boolean): readonly Phase[] {
  return [
    { fromDay: 0, plan: USUAL_CARE },
    { fromDay: RUN_IN_DAYS, plan: touch(USUAL_CARE, discrimination) },
    { fromDay: RUN_IN_DAYS + 14, plan: USUAL_CARE },
  ];
}

/** Physical therapy and ongoing care, the comparison of the 2006 trial. */
export const CONTROL: readonly Phase[] = [
  { fromDay: 0, plan: USUAL_CARE },
  { fromDay: RUN_IN_DAYS, plan: TRIAL_CARE },
];
