import type {
  Decision,
  DiaryDay,
  GmiStage,
  PlanGmi,
  PlanTouch,
} from '../../src/simulator/index.ts';
import { LEFT_OUT } from '../../src/simulator/patient/diary.ts';

/** A diary day with this average pain, or an empty one. */
export function diaryDay(day: number, painAverage: number | null): DiaryDay {
  const written = { filled: painAverage !== null, painAverage, painBefore: painAverage };
  return { day, ...LEFT_OUT, leftRight: null, ...written };
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
