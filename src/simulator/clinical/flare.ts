import { accuracyOf, imagesOf } from '../laterality/statistics.ts';
import type { DiaryDay, NewSign, Protocol } from '../types.ts';
import { firstFrom, lastOf } from './diary.ts';

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

/** The last `most` days before `day` for which the patient wrote down pain. */
function recorded(diary: readonly DiaryDay[], day: number, most: number): readonly DiaryDay[] {
  return lastOf(diary, 0, day, most, hasPain);
}

const hasPain = ({ painAverage }: DiaryDay) => painAverage !== null;

/** Signs in the last week of the diary that are not part of CRPS. */
export function newSignsBefore(diary: readonly DiaryDay[], day: number): readonly NewSign[] {
  const signs: NewSign[] = [];
  for (let i = firstFrom(diary, day - 7); i < diary.length; i += 1) {
    const { day: on, newSigns } = diary[i] as DiaryDay;
    if (on >= day) break;
    for (const sign of newSigns) if (!signs.includes(sign)) signs.push(sign);
  }
  return signs;
}

/** Recorded days in a row at a level or above, ending with the last before `day`. */
function daysAbove(diary: readonly DiaryDay[], day: number, level: number): number {
  let days = 0;
  for (let i = diary.length - 1; i >= 0; i -= 1) {
    const { day: on, painAverage } = diary[i] as DiaryDay;
    if (on >= day || painAverage === null) continue;
    if (painAverage < level) break;
    days += 1;
  }
  return days;
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
  const [one, other] = lastOf(diary, day - 4, day, 2, hasPain);
  if (!one || !other) return NO_FLARE;
  const level = ((one.painAverage ?? 0) + (other.painAverage ?? 0)) / 2;
  const rise = level - baseline;
  const days = daysAbove(diary, day, baseline + 1);
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

/** Recorded days that it takes to know that pain stayed high. */
function painDays(protocol: Protocol): number {
  return Math.floor(protocol.stepBack.overHours / 24) + 1;
}

function painStaysHigh(rows: readonly DiaryDay[], protocol: Protocol, baseline: number): boolean {
  const needed = painDays(protocol);
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
  const least = protocol.leftRight.imagesMinPerDay;
  const enough = ({ leftRight }: DiaryDay) => leftRight !== null && imagesOf(leftRight) >= least;
  const rows = lastOf(diary, 0, day, days + 7, enough);
  if (rows.length < days + 4) return null;
  const score = ({ leftRight }: DiaryDay) => (leftRight && accuracyOf(leftRight)) ?? 0;
  const earlier = rows.length - days;
  let sum = 0;
  for (let i = 0; i < earlier; i += 1) sum += score(rows[i] as DiaryDay);
  return rows.slice(earlier).map((row) => sum / earlier - score(row));
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
  const rows = recorded(diary, day, Math.max(10, painDays(protocol)));
  const found: ('painHigh' | 'accuracyFell' | 'functionLost')[] = [];
  if (baseline !== null && painStaysHigh(rows, protocol, baseline)) found.push('painHigh');
  if (accuracyFell(diary, protocol, day)) found.push('accuracyFell');
  if (functionLost(rows)) found.push('functionLost');
  return found;
}
