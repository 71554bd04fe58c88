import { accuracyOf, imagesOf } from '../laterality/statistics.ts';
import type { DiaryDay, NewSign, Protocol } from '../types.ts';

/** A flare read on the diary, against the pain before the present stage. */
export interface FlareReading {
  /** The last two recorded days lie a point or more above the baseline. */
  readonly active: boolean;
  /** Small enough, short enough and without new signs (protocol F3). */
  readonly inBand: boolean;
  /** In band and within the first days of a stage. */
  readonly expected: boolean;
  /** Rise of the last two recorded days over the baseline, NRS. */
  readonly riseNrs: number;
  /** Recorded days in a row at least a point up, ending with the last recorded day. */
  readonly days: number;
  readonly newSigns: readonly NewSign[];
}

const NO_FLARE: FlareReading = {
  active: false,
  inBand: true,
  expected: false,
  riseNrs: 0,
  days: 0,
  newSigns: [],
};

function recorded(diary: readonly DiaryDay[], day: number): readonly DiaryDay[] {
  return diary.filter((row) => row.day < day && row.painAverage !== null);
}

/** Signs in the last week of the diary that are not part of CRPS. */
export function newSignsBefore(diary: readonly DiaryDay[], day: number): readonly NewSign[] {
  const signs = new Set<NewSign>();
  for (const row of diary) {
    if (row.day < day && row.day >= day - 7) for (const sign of row.newSigns) signs.add(sign);
  }
  return [...signs];
}

/**
 * Reads the flare state on the morning of `day`.
 *
 * @param baseline pain before the stage, NRS, or null when nobody knows
 * @param since day on which the newest stage or rung began
 */
export function readFlare(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  baseline: number | null,
  day: number,
  since: number,
): FlareReading {
  if (baseline === null) return NO_FLARE;
  const rows = recorded(diary, day);
  const last = rows.slice(-2).filter((row) => row.day >= day - 4);
  if (last.length < 2) return NO_FLARE;
  const level = last.reduce((sum, row) => sum + (row.painAverage ?? 0), 0) / last.length;
  const rise = level - baseline;
  let days = 0;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    if (((rows[i] as DiaryDay).painAverage ?? 0) < baseline + 1) break;
    days += 1;
  }
  const newSigns = newSignsBefore(diary, day);
  const { riseNrs, riseFraction, maxHours, windowDays } = protocol.flare;
  const small = rise <= riseNrs || level <= baseline * (1 + riseFraction);
  const inBand = small && days * 24 <= maxHours + 24 && newSigns.length === 0;
  const active = rise >= 1;
  return {
    active,
    inBand,
    expected: active && inBand && day - since <= windowDays,
    riseNrs: rise,
    days,
    newSigns,
  };
}

function painStaysHigh(rows: readonly DiaryDay[], protocol: Protocol, baseline: number): boolean {
  const needed = Math.floor(protocol.stepBack.overHours / 24) + 1;
  const last = rows.slice(-needed);
  return (
    last.length === needed &&
    last.every((row) => (row.painAverage ?? 0) > baseline + protocol.stepBack.riseNrs)
  );
}

/**
 * By how much each of the last practice days fell short of the week of practice before; null when
 * too few. Days with fewer pictures than the gate reads say too little here, too.
 */
export function accuracyDrops(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  day: number,
  days: number,
): readonly number[] | null {
  const scores = diary.flatMap(({ day: on, leftRight }) =>
    on < day && leftRight && imagesOf(leftRight) >= protocol.leftRight.imagesMinPerDay
      ? [accuracyOf(leftRight) ?? 0]
      : [],
  );
  if (scores.length < days + 4) return null;
  const earlier = scores.slice(-days - 7, -days);
  const usual = earlier.reduce((a, b) => a + b, 0) / earlier.length;
  return scores.slice(-days).map((score) => usual - score);
}

function accuracyFell(diary: readonly DiaryDay[], protocol: Protocol, day: number): boolean {
  const { accuracyDays, accuracyDrop } = protocol.stepBack;
  const drops = accuracyDrops(diary, protocol, day, accuracyDays);
  return drops?.every((drop) => drop >= accuracyDrop - 1e-9) ?? false;
}

function functionLost(rows: readonly DiaryDay[]): boolean {
  const last = rows.slice(-3);
  const earlier = rows.slice(-10, -3);
  if (last.length < 3 || earlier.length < 4) return false;
  const usual = earlier.reduce((sum, row) => sum + (row.useMinutes ?? 0), 0) / earlier.length;
  return last.every((row) => (row.useMinutes ?? usual) < 0.5 * usual);
}

/** Which step-back criteria of the profile hold on the morning of `day`, by code. */
export function stepBackCriteria(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  baseline: number | null,
  day: number,
): readonly ('painHigh' | 'accuracyFell' | 'functionLost')[] {
  const rows = recorded(diary, day);
  const found: ('painHigh' | 'accuracyFell' | 'functionLost')[] = [];
  if (baseline !== null && painStaysHigh(rows, protocol, baseline)) found.push('painHigh');
  if (accuracyFell(diary, protocol, day)) found.push('accuracyFell');
  if (functionLost(rows)) found.push('functionLost');
  return found;
}
