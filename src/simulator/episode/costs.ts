import type { ActionKind } from '../types.ts';

/** Minutes of clinic time, teaching assumptions; instruments after claim instrument-minutes. */
export const VISIT_MINUTES = { first: 60, clinic: 45, tele: 30 } as const;

const BY_SUBJECT: Readonly<Record<string, number>> = {
  'ask.selfHarm': 3,
  'ask.withinReach': 2,
  'ask.goals': 2,
  'ask.beliefs': 2,
  'ask.practice': 2,
  'examine.warmCool': 2,
  'examine.skinTemperature': 3,
  'examine.sensitivityMap': 3,
  'examine.range': 2,
  'examine.nervesCirculation': 2,
  'measure.quickDash': 4,
  'measure.lefs': 5,
  'measure.leftRightTest': 4,
  'measure.grip': 4,
  'measure.volume': 5,
  'measure.css': 12,
  'measure.phq9': 3,
  'measure.gad7': 2,
  'measure.tsk11': 3,
  'measure.pcs': 3,
  'measure.pseq': 3,
  'measure.cognition': 2,
  'refer.emergency': 5,
  'ask.taskBeliefs': 4,
  'examine.thermalSense': 3,
};

const BY_KIND: Readonly<Record<ActionKind, number>> = {
  ask: 1,
  examine: 1,
  measure: 1,
  explain: 2,
  try: 5,
  agree: 2,
  advise: 1,
  refer: 3,
  diagnose: 3,
  planGmi: 2,
  planTouch: 2,
  planThermal: 3,
  teach: 4,
  respond: 0,
  endVisit: 0,
  discharge: 3,
};

/** Minutes that an action takes. */
export function minutesFor(kind: ActionKind, subject: string | null): number {
  return (subject === null ? undefined : BY_SUBJECT[`${kind}.${subject}`]) ?? BY_KIND[kind];
}
