import type { DiaryDay, Plan, Protocol, ToleranceGate, ToleranceReading } from '../types.ts';
import { between, lastOf } from './diary.ts';
import { mostAdded } from './scaleTop.ts';

function quiet(row: DiaryDay, gate: ToleranceGate): boolean {
  if (row.painBefore === null || row.painDuring === null || row.settleMinutes === null)
    return false;
  return (
    (row.gmiMinutes ?? 0) >= gate.minutesMin &&
    row.painDuring - row.painBefore <= mostAdded(row.painBefore, gate.riseMaxNrs) &&
    row.settleMinutes <= gate.settleMaxMinutes
  );
}

/** How the last recorded practice days meet a gate: those in a row inside the limits count. */
function reading(
  last: readonly DiaryDay[],
  { days }: ToleranceGate | Protocol['touch'],
  inside: (row: DiaryDay) => boolean,
): ToleranceReading {
  const daysMeeting = last.length - 1 - last.findLastIndex((row) => !inside(row));
  return { met: daysMeeting >= days, daysMeeting, daysNeeded: days };
}

function practised(row: DiaryDay): boolean {
  return row.filled && (row.gmiMinutes ?? 0) > 0;
}

/** Imagery or mirror tolerance on the morning of `day`, for the stage begun on `since`. */
export function readStageTolerance(
  diary: readonly DiaryDay[],
  gate: ToleranceGate,
  day: number,
  since: number,
): ToleranceReading {
  const last = lastOf(diary, since, day, gate.days, practised);
  return reading(last, gate, (row) => quiet(row, gate));
}

/** Touch tolerance on the morning of `day`, for the rung begun on `since`. */
export function readTouchGate(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  day: number,
  since: number,
): ToleranceReading {
  const gate = protocol.touch;
  return reading(
    lastTouchDays(diary, day, since, gate.days),
    gate,
    (row) =>
      (row.painTouch ?? 10) <= gate.painMaxNrs &&
      (row.touchSettleMinutes ?? 999) <= gate.settleMaxMinutes &&
      (row.touchMinutes ?? 0) >= protocol.dose.touchMinutes * protocol.dose.touchSessions[0] * 0.6,
  );
}

/** Recorded days with touch practice, from `since` up to the morning of `day`. */
export function touchDays(
  diary: readonly DiaryDay[],
  day: number,
  since: number,
): readonly DiaryDay[] {
  return between(diary, since, day).filter(touched);
}

/** The last `most` of them. */
export function lastTouchDays(
  diary: readonly DiaryDay[],
  day: number,
  since: number,
  most: number,
): readonly DiaryDay[] {
  return lastOf(diary, since, day, most, touched);
}

function touched(row: DiaryDay): boolean {
  return row.filled && row.painTouch !== null;
}

/** Whether a recorded day of touch went over the pain limit in force. */
export function overLimit(row: DiaryDay, protocol: Protocol, plan: Pick<Plan, 'painLimitRise'>) {
  if (row.painTouch === null) return false;
  if (protocol.painRule.mode === 'evokedAbsolute') return row.painTouch > protocol.painRule.maxNrs;
  if (row.painBefore === null || row.painDuringTouch === null) return false;
  const rise = plan.painLimitRise ?? protocol.painRule.defaultRiseNrs;
  return row.painDuringTouch - row.painBefore > mostAdded(row.painBefore, rise);
}
