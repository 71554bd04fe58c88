import type { DiaryDay, Plan, Protocol, ToleranceGate } from '../types.ts';
import { between } from './diary.ts';

/** A gate of so many recorded practice days in a row inside the limits. */
export interface ToleranceReading {
  readonly met: boolean;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
}

function quiet(row: DiaryDay, gate: ToleranceGate): boolean {
  if (row.painBefore === null || row.painDuring === null || row.settleMinutes === null)
    return false;
  return (
    (row.gmiMinutes ?? 0) >= gate.minutesMin &&
    row.painDuring - row.painBefore <= gate.riseMaxNrs &&
    row.settleMinutes <= gate.settleMaxMinutes
  );
}

function runOf(rows: readonly DiaryDay[], ok: (row: DiaryDay) => boolean): number {
  let run = 0;
  for (let i = rows.length - 1; i >= 0 && ok(rows[i] as DiaryDay); i -= 1) run += 1;
  return run;
}

/** Imagery or mirror tolerance on the morning of `day`, for the stage begun on `since`. */
export function readStageTolerance(
  diary: readonly DiaryDay[],
  gate: ToleranceGate,
  day: number,
  since: number,
): ToleranceReading {
  const rows = between(diary, since, day).filter((row) => row.filled && (row.gmiMinutes ?? 0) > 0);
  const run = runOf(rows, (row) => quiet(row, gate));
  return { met: run >= gate.days, daysMeeting: Math.min(run, gate.days), daysNeeded: gate.days };
}

/** Touch tolerance on the morning of `day`, for the rung begun on `since`. */
export function readTouchGate(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  day: number,
  since: number,
): ToleranceReading {
  const rows = touchDays(diary, day, since);
  const gate = protocol.touch;
  const run = runOf(
    rows,
    (row) =>
      (row.painTouch ?? 10) <= gate.painMaxNrs &&
      (row.touchSettleMinutes ?? 999) <= gate.settleMaxMinutes &&
      (row.touchMinutes ?? 0) >= protocol.dose.touchMinutes * protocol.dose.touchSessions[0] * 0.6,
  );
  return { met: run >= gate.days, daysMeeting: Math.min(run, gate.days), daysNeeded: gate.days };
}

/** Recorded days with touch practice, from `since` up to the morning of `day`. */
export function touchDays(
  diary: readonly DiaryDay[],
  day: number,
  since: number,
): readonly DiaryDay[] {
  return between(diary, since, day).filter((row) => row.filled && row.painTouch !== null);
}

/** Whether a recorded day of touch went over the pain limit in force. */
export function overLimit(row: DiaryDay, protocol: Protocol, plan: Pick<Plan, 'painLimitRise'>) {
  if (row.painTouch === null) return false;
  if (protocol.painRule.mode === 'evokedAbsolute') return row.painTouch > protocol.painRule.maxNrs;
  if (row.painBefore === null || row.painDuringTouch === null) return false;
  const rise = plan.painLimitRise ?? protocol.painRule.defaultRiseNrs;
  return row.painDuringTouch - row.painBefore > rise;
}
