import { accuracyOf, imagesOf } from '../laterality/statistics.ts';
import type { DiaryDay, FlareReading, NewSign, Protocol, StepBackCriterion } from '../types.ts';
import { firstFrom, lastOf } from './diary.ts';
import { flareRise, isBeyondTop, isSmallRise, useLost } from './scaleTop.ts';

/** What a flare is read on. */
export type PainDay = Pick<DiaryDay, 'day' | 'painAverage' | 'newSigns'> & Partial<Lost>;
type Pain = Pick<DiaryDay, 'painAverage'> & Partial<Lost>;
type Lost = Pick<DiaryDay, 'sleep' | 'useMinutes'>;

const NO_FLARE: FlareReading = {
  active: false,
  inBand: true,
  expected: false,
  riseNrs: 0,
  days: 0,
  newSigns: [],
};

/** The last `most` days before `day` for which the patient wrote down pain. */
function recorded<T extends PainDay>(diary: readonly T[], day: number, most: number): readonly T[] {
  return lastOf(diary, 0, day, most, hasPain);
}

const hasPain = ({ painAverage }: Pain) => painAverage !== null;

/** Signs in the last week of the diary that are not part of CRPS. */
export function newSignsBefore(diary: readonly PainDay[], day: number): readonly NewSign[] {
  const signs: NewSign[] = [];
  for (let i = firstFrom(diary, day - 7); i < diary.length; i += 1) {
    const { day: on, newSigns } = diary[i] as PainDay;
    if (on >= day) break;
    for (const sign of newSigns) if (!signs.includes(sign)) signs.push(sign);
  }
  return signs;
}

/** Recorded days in a row at a level or above, ending with the last before `day`. */
function daysAbove(diary: readonly PainDay[], day: number, level: number): number {
  let days = 0;
  for (let i = diary.length - 1; i >= 0; i -= 1) {
    const { day: on, painAverage } = diary[i] as PainDay;
    if (on >= day || painAverage === null) continue;
    if (painAverage < level) break;
    days += 1;
  }
  return days;
}

/** Whether a day, or a rise, still lies among the first days of a stage or rung. */
export function isEarly(daysSince: number, { flare }: Pick<Protocol, 'flare'>): boolean {
  return daysSince <= flare.windowDays;
}

/**
 * Reads the flare state on the morning of `day`.
 *
 * @param baseline pain before the stage, NRS, or null when nobody knows
 * @param since day on which the newest stage or rung began
 */
export function readFlare(
  diary: readonly PainDay[],
  protocol: Pick<Protocol, 'flare'>,
  baseline: number | null,
  day: number,
  since: number,
): FlareReading {
  if (baseline === null) return NO_FLARE;
  const [one, other] = lastOf(diary, day - 4, day, 2, hasPain);
  if (!one || !other) return NO_FLARE;
  const level = ((one.painAverage ?? 0) + (other.painAverage ?? 0)) / 2;
  const rise = level - baseline;
  const days = daysAbove(diary, day, baseline + flareRise(baseline));
  const newSigns = newSignsBefore(diary, day);
  const most = protocol.flare.maxHours / 24;
  const beyond = isBeyondTop(recorded(diary, day, RECENT_DAYS), baseline, Math.floor(most) + 1);
  const small = isSmallRise(level, baseline, protocol) && !beyond;
  const inBand = small && days <= most && newSigns.length === 0;
  const active = rise >= flareRise(baseline) || beyond;
  return {
    active,
    inBand,
    expected: active && inBand && isEarly(day - since, protocol),
    riseNrs: rise,
    days,
    newSigns,
  };
}

/** Recorded days that it takes to know that pain stayed high. */
function painDays({ stepBack }: Pick<Protocol, 'stepBack'>): number {
  return Math.floor(stepBack.overHours / 24) + 1;
}

/** Recorded days that sleep and use are read on: the last few, and the week before them. */
const RECENT_DAYS = 10;

/** Whether the last recorded days all lie above the limit for stepping back (claim step-back-criteria), or the top of the scale hides it. */
export function painStaysHigh(
  rows: readonly Pain[],
  protocol: Pick<Protocol, 'stepBack'>,
  baseline: number,
): boolean {
  const needed = painDays(protocol);
  const last = rows.slice(-needed);
  const above = (row: Pain) => (row.painAverage ?? 0) > baseline + protocol.stepBack.riseNrs;
  return (last.length === needed && last.every(above)) || isBeyondTop(rows, baseline, needed);
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

/** Which step-back criteria of the profile hold on the morning of `day`, by code. */
export function stepBackCriteria(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  baseline: number | null,
  day: number,
): readonly StepBackCriterion[] {
  const rows = recorded(diary, day, Math.max(RECENT_DAYS, painDays(protocol)));
  const found: StepBackCriterion[] = [];
  if (baseline !== null && painStaysHigh(rows, protocol, baseline)) found.push('painHigh');
  if (accuracyFell(diary, protocol, day)) found.push('accuracyFell');
  if (useLost(rows)) found.push('functionLost');
  return found;
}
