import {
  type DiaryDay,
  type Finding,
  GMI_STAGES,
  type GmiStage,
  type Plan,
  type Protocol,
} from '../types.ts';
import { baselinePain, before, between } from './diary.ts';
import { type FlareReading, newSignsBefore, readFlare, stepBackCriteria } from './flare.ts';
import { type LeftRightReading, readLeftRightGate } from './leftRightGate.ts';
import {
  lastTouchDays,
  overLimit,
  readStageTolerance,
  readTouchGate,
  type ToleranceReading,
} from './toleranceGate.ts';

/** What was known on a morning, as a profile reads it. */
export interface Known {
  readonly diary: readonly DiaryDay[];
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly day: number;
  /** Highest rung of the patient's touch ladder. */
  readonly ladderTop: number;
  /** What `read` made of it last; null before. Kept here, so that it goes when this does. */
  kept: { readonly protocol: Protocol; readonly readings: Readings } | null;
}

/** Findings that speak for an infection, as questions and examinations name them. */
export const ROOM_SIGNS = ['wound', 'spreadingRedness', 'fever'] as const;

/** A finding that tells of thoughts of suicide: item nine of the PHQ-9, or the question itself. */
export function tellsOfSelfHarm({ values }: Finding): boolean {
  return Number(values['item9'] ?? 0) > 0 || values['thoughts'] === true;
}

export interface GateReading {
  readonly met: boolean;
  readonly plateau: boolean;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
  /** Only in stage 1. */
  readonly leftRight: LeftRightReading | null;
}

function fromTolerance(reading: ToleranceReading): GateReading {
  return { ...reading, plateau: false, leftRight: null };
}

/** The gate out of a stage begun on `since`; function has none. */
export function readGmiGate(
  known: Pick<Known, 'diary' | 'day'> & { readonly plan?: Pick<Plan, 'ownBaseline'> },
  protocol: Protocol,
  stage: GmiStage,
  since: number,
): GateReading {
  if (stage === 'leftRight') {
    const own = known.plan?.ownBaseline === true;
    const leftRight = readLeftRightGate(known.diary, protocol, known.day, since, own);
    const { met, plateau, daysMeeting, daysNeeded } = leftRight;
    return { met, plateau, daysMeeting, daysNeeded, leftRight };
  }
  if (stage === 'function') return fromTolerance({ met: false, daysMeeting: 0, daysNeeded: 0 });
  const gate = stage === 'imagery' ? protocol.imagery : protocol.mirror;
  return fromTolerance(readStageTolerance(known.diary, gate, known.day, since));
}

/** Signs in the diary of the last week, or found in the room since, that are not part of CRPS. */
function newSignsKnown({ diary, findings, day }: Known): readonly string[] {
  const signs: string[] = [...newSignsBefore(diary, day)];
  for (const { values } of between(findings, day - 6, day + 1)) {
    for (const sign of ROOM_SIGNS) {
      if (values[sign] === true && !signs.includes(sign)) signs.push(sign);
    }
  }
  return signs;
}

/** Everything the profile says about the morning of `known.day`. */
export interface Readings {
  readonly gmi: GateReading | null;
  readonly touch: ToleranceReading | null;
  readonly baseline: number | null;
  readonly flare: FlareReading;
  readonly stepBack: ReturnType<typeof stepBackCriteria>;
  readonly newSigns: readonly string[];
  /** Of the last two recorded touch days on this rung, how many went over the pain limit. */
  readonly touchOverLimit: number;
  /** The last three recorded touch days on this rung all stayed above the gate's limit. */
  readonly touchSore: boolean;
  /** Days since the present stage or rung began. */
  readonly gmiDays: number;
  readonly touchDays: number;
}

/** The readings of a morning, made once: many questions are put to it. */
export function read(known: Known, protocol: Protocol): Readings {
  if (known.kept?.protocol === protocol) return known.kept.readings;
  const readings = readAnew(known, protocol);
  known.kept = { protocol, readings };
  return readings;
}

/** What follows from the diary alone, once it is known which pain to compare with. */
type DiaryReadings = Omit<Readings, 'newSigns'>;

/** The diary that was read last, and what it told: findings of the same visit change nothing of it. */
let last: {
  readonly diary: readonly DiaryDay[];
  readonly rows: number;
  readonly day: number;
  readonly plan: Plan;
  readonly protocol: Protocol;
  readonly readings: DiaryReadings;
} | null = null;

function readAnew(known: Known, protocol: Protocol): Readings {
  const { plan, day, findings } = known;
  const diary = before(known.diary, day);
  const newest = Math.max(plan.gmiSince ?? 0, plan.touchSince ?? 0);
  const baseline = baselinePain(diary, findings, plan.gmiSince ?? newest);
  const again =
    last?.diary === diary &&
    last.rows === diary.length &&
    last.day === day &&
    last.plan === plan &&
    last.protocol === protocol &&
    last.readings.baseline === baseline;
  const readings =
    last && again ? last.readings : readDiary(diary, plan, day, baseline, newest, protocol);
  last = { diary, rows: diary.length, day, plan, protocol, readings };
  return { ...readings, newSigns: newSignsKnown(known) };
}

function readDiary(
  diary: readonly DiaryDay[],
  plan: Plan,
  day: number,
  baseline: number | null,
  newest: number,
  protocol: Protocol,
): DiaryReadings {
  const onRung = lastTouchDays(diary, day, plan.touchSince ?? day, 3);
  return {
    gmi: plan.gmi
      ? readGmiGate({ diary, day, plan }, protocol, plan.gmi.stage, plan.gmiSince ?? 0)
      : null,
    touch: plan.touch ? readTouchGate(diary, protocol, day, plan.touchSince ?? 0) : null,
    baseline,
    flare: readFlare(diary, protocol, baseline, day, newest),
    stepBack: stepBackCriteria(diary, protocol, baseline, day),
    touchOverLimit: onRung.slice(-2).filter((row) => overLimit(row, protocol, plan)).length,
    touchSore:
      onRung.length === 3 &&
      onRung.every((row) => (row.painTouch ?? 0) > protocol.touch.painMaxNrs),
    gmiDays: day - (plan.gmiSince ?? day),
    touchDays: day - (plan.touchSince ?? day),
  };
}

export function nextStage(stage: GmiStage): GmiStage | null {
  return GMI_STAGES[GMI_STAGES.indexOf(stage) + 1] ?? null;
}
