import { accuracyGap, accuracyOf, imagesOf, pool, timeGap } from '../laterality/statistics.ts';
import type { DiaryDay, LeftRightResult, Protocol } from '../types.ts';
import { lastOf } from './diary.ts';

/** The stage-1 gate read on what is known. */
export interface LeftRightReading {
  readonly met: boolean;
  readonly plateau: boolean;
  /** Practice days with enough pictures in the window, and how many of them meet the limits. */
  readonly testedDays: number;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
  /** The side gap lies clearly beyond the limit: its 95% interval is wholly outside. */
  readonly sideGap: boolean;
  /** Pooled over the window: share correct and time by the profile's statistic (s). */
  readonly accuracy: number | null;
  readonly timeS: number | null;
}

type Tested = DiaryDay & { readonly leftRight: LeftRightResult };

/** The last `most` practice days with enough pictures, from `since` up to the morning of `day`. */
function tested(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  since: number,
  day: number,
  most = Number.POSITIVE_INFINITY,
): readonly Tested[] {
  const least = protocol.leftRight.imagesMinPerDay;
  const enough = (row: DiaryDay): row is Tested =>
    row.leftRight !== null && imagesOf(row.leftRight) >= least;
  return lastOf(diary, since, day, most, enough);
}

function timeOf(result: LeftRightResult, protocol: Protocol): number | null {
  return protocol.leftRight.timeStatistic === 'medianCorrect' ? result.medianS : result.meanS;
}

function dayMeets(row: Tested, protocol: Protocol, timeMaxS: number): boolean {
  const time = timeOf(row.leftRight, protocol);
  const accuracy = accuracyOf(row.leftRight);
  return (
    accuracy !== null &&
    time !== null &&
    accuracy >= protocol.leftRight.accuracyMin - 1e-9 &&
    time <= timeMaxS + 1e-9
  );
}

function sideGapBeyond(rows: readonly Tested[], protocol: Protocol): boolean {
  const limits = protocol.leftRight.symmetry;
  if (!limits) return false;
  const affected = pool(rows.map((row) => row.leftRight.affected));
  const unaffected = pool(rows.map((row) => row.leftRight.unaffected));
  const accuracy = accuracyGap(affected, unaffected);
  const time = timeGap(affected, unaffected);
  return (
    (accuracy !== null &&
      (accuracy.low > limits.accuracyGap || accuracy.high < -limits.accuracyGap)) ||
    (time !== null && (time.low > limits.timeGapS || time.high < -limits.timeGapS))
  );
}

function meanAccuracy(rows: readonly Tested[]): number | null {
  if (rows.length === 0) return null;
  return rows.reduce((sum, row) => sum + (accuracyOf(row.leftRight) ?? 0), 0) / rows.length;
}

function meanTime(rows: readonly Tested[], protocol: Protocol): number | null {
  let [sum, timed] = [0, 0];
  for (const { leftRight } of rows) {
    const time = timeOf(leftRight, protocol);
    if (time === null) continue;
    sum += time;
    timed += 1;
  }
  return timed === 0 ? null : sum / timed;
}

/** First practice days that the own-baseline limit looks at, and the share of their time it asks for. */
const OWN_DAYS = 5;
const OWN_SHARE = 0.85;

/** The time limit: the profile's, or the patient's own first days less 15% where that was agreed. */
function timeLimit(ownDays: readonly Tested[] | null, protocol: Protocol): number {
  const limit = protocol.leftRight.timeMaxS;
  const own = ownDays && meanTime(ownDays.slice(0, OWN_DAYS), protocol);
  return own === null ? limit : Math.max(limit, OWN_SHARE * own);
}

/** No gain over the recent days: second half against first half, in accuracy and time. */
function flat(recent: readonly Tested[], protocol: Protocol): boolean {
  const half = Math.floor(recent.length / 2);
  if (half < 3) return false;
  const [early, late] = [recent.slice(0, half), recent.slice(half)];
  const gain = (meanAccuracy(late) ?? 0) - (meanAccuracy(early) ?? 0);
  const faster = (meanTime(early, protocol) ?? 0) / (meanTime(late, protocol) ?? 1) - 1;
  return gain < 0.03 && faster < 0.05;
}

/** After long practice, accurate enough and no longer getting better. */
function plateauOn(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  day: number,
  since: number,
): boolean {
  const { afterDays, flatDays, accuracyMin } = protocol.leftRight.plateau;
  if (day - since < afterDays) return false;
  const recent = tested(diary, protocol, Math.max(since, day - flatDays), day);
  return (meanAccuracy(recent) ?? 0) >= accuracyMin - 1e-9 && flat(recent, protocol);
}

/**
 * Reads the stage-1 gate on the morning of `day`.
 *
 * @param since day on which the stage began
 * @param ownBaseline the patient's own first days set the time limit (protocol F5)
 */
export function readLeftRightGate(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  day: number,
  since: number,
  ownBaseline = false,
): LeftRightReading {
  const gate = protocol.leftRight;
  const window = tested(diary, protocol, since, day, gate.windowDays);
  const own = ownBaseline ? tested(diary, protocol, since, day) : null;
  const limit = timeLimit(own, protocol);
  const daysMeeting = window.filter((row) => dayMeets(row, protocol, limit)).length;
  const sideGap = sideGapBeyond(window, protocol);
  const accuracy = meanAccuracy(window);
  return {
    met: daysMeeting >= gate.neededDays && !sideGap,
    plateau: plateauOn(diary, protocol, day, since),
    testedDays: window.length,
    daysMeeting,
    daysNeeded: gate.neededDays,
    sideGap,
    accuracy,
    timeS: meanTime(window, protocol),
  };
}
