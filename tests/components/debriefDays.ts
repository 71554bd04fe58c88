import type {
  Decision,
  DiaryDay,
  GmiStage,
  PlanGmi,
  PlanTouch,
} from '../../src/simulator/index.ts';

/** A diary day with this average pain, or an empty one. */
export function diaryDay(day: number, painAverage: number | null): DiaryDay {
  return {
    day,
    filled: painAverage !== null,
    painAverage,
    painBefore: painAverage,
    painDuring: null,
    settleMinutes: null,
    painTouch: null,
    painDuringTouch: null,
    touchSettleMinutes: null,
    swelling: null,
    sleep: null,
    useMinutes: null,
    gmiMinutes: null,
    touchMinutes: null,
    touchSessions: null,
    leftRight: null,
    newSigns: [],
    note: null,
  };
}

const said = { reasons: [], confidence: 'fairly', note: '' } as const;

export function gmiOn(decision: Decision, stage: GmiStage): PlanGmi {
  const dose = {
    imagesPerDay: 50,
    minutesPerDay: 10,
    pictureSet: 'plain',
    instruction: 'standard',
  } as const;
  return { kind: 'planGmi', decision, stage, ...dose, ...said };
}

export function touchOn(decision: Decision, rung: number): PlanTouch {
  return {
    kind: 'planTouch',
    decision,
    rung,
    phase: 'passive',
    minutes: 5,
    sessionsPerDay: 4,
    forceG: 8,
    site: 'border',
    discrimination: true,
    ...said,
  };
}
