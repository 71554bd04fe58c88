import {
  type DiaryDay,
  type Finding,
  type GateReading,
  GMI_STAGES,
  type GmiStage,
  type Known,
  type Morning,
  type MorningPlan,
  type Plan,
  type Protocol,
  type Readings,
  type ToleranceReading,
} from '../types.ts';
import { baselinePain, before, between } from './diary.ts';
import { newSignsBefore, readFlare, stepBackCriteria } from './flare.ts';
import { readLeftRightGate } from './leftRightGate.ts';
import { redFlagsIn } from './redFlags.ts';
import { lastTouchDays, overLimit, readStageTolerance, readTouchGate } from './toleranceGate.ts';

/** A finding that tells of thoughts of suicide: item nine of the PHQ-9, the question itself, or the one about reach. */
export function tellsOfSelfHarm({ values }: Finding): boolean {
  return (
    Number(values['item9'] ?? 0) > 0 ||
    values['thoughts'] === true ||
    values['withinReach'] === true
  );
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
    for (const sign of redFlagsIn(values)) if (!signs.includes(sign)) signs.push(sign);
  }
  return signs;
}

/** A morning of which nothing has been read yet. */
export function morningOf({ day, diary, plan, findings, ladderTop }: Known): Morning {
  return { day, diary, plan, findings, ladderTop, kept: null };
}

/** A plan with nothing but left/right practice since that day. */
export function leftRightSince(day: number): MorningPlan {
  return {
    gmi: { stage: 'leftRight' },
    touch: null,
    gmiSince: day,
    touchSince: null,
    painLimitRise: null,
    ownBaseline: false,
  };
}

/** What follows from the diary alone, once it is known which pain to compare with. */
type DiaryReadings = Omit<Readings, 'newSigns'>;

/**
 * The readings of a morning, made once: many questions are put to it. What is found at the visit
 * adds new signs, and changes nothing of what the diary tells.
 */
export function read(morning: Morning, protocol: Protocol): Readings {
  const { kept, plan, day, findings } = morning;
  const again = kept?.protocol === protocol ? kept : null;
  if (again?.found === findings.length) return again.readings;
  const newest = Math.max(plan.gmiSince ?? 0, plan.touchSince ?? 0);
  const baseline = baselinePain(before(morning.diary, day), findings, plan.gmiSince ?? newest);
  const diary =
    again?.readings.baseline === baseline
      ? again.readings
      : readDiary(before(morning.diary, day), plan, day, baseline, newest, protocol);
  const readings = { ...diary, newSigns: newSignsKnown(morning) };
  morning.kept = { protocol, found: findings.length, readings };
  return readings;
}

function readDiary(
  diary: readonly DiaryDay[],
  plan: MorningPlan,
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
