import { accuracyGap, accuracyOf, imagesOf, pool, timeGap } from '../laterality/statistics.ts';
import type { DiaryDay, LeftRightReading, LeftRightResult, Protocol } from '../types.ts';
import { lastOf } from './diary.ts';
import { hasLevelledOff, type JudgedDay, meanAccuracy, meanTime } from './plateau.ts';

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

/** A day's results as the gate reads them. */
function judged({ leftRight }: Tested, protocol: Protocol): JudgedDay {
  const { timeStatistic } = protocol.leftRight;
  const timeS = timeStatistic === 'medianCorrect' ? leftRight.medianS : leftRight.meanS;
  return { accuracy: accuracyOf(leftRight) ?? 0, timeS };
}

/** Whether one practice day is right and quick enough. */
export function dayMeets({ accuracy, timeS }: JudgedDay, accuracyMin: number, timeMaxS: number) {
  return timeS !== null && accuracy >= accuracyMin - 1e-9 && timeS <= timeMaxS + 1e-9;
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

/** Days of practice that are read together, and the share of the gate's pictures that they need. */
const POOLED_DAYS = 7;
const POOLED_SHARE = 0.8;

/** Whether a week's pictures together are enough, right enough and quick enough. */
function poolMeets(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  since: number,
  day: number,
  timeMaxS: number,
): boolean {
  const { accuracyMin, neededDays, imagesMinPerDay } = protocol.leftRight;
  const rows = lastOf(
    diary,
    Math.max(since, day - POOLED_DAYS),
    day,
    POOLED_DAYS,
    (row): row is Tested => row.leftRight !== null,
  );
  const shown = rows.reduce((sum, { leftRight }) => sum + imagesOf(leftRight), 0);
  if (shown < POOLED_SHARE * neededDays * imagesMinPerDay) return false;
  const days = rows.map((row) => judged(row, protocol));
  const right = rows.reduce(
    (sum, { leftRight }) => sum + (accuracyOf(leftRight) ?? 0) * imagesOf(leftRight),
    0,
  );
  return dayMeets({ accuracy: right / shown, timeS: meanTime(days) }, accuracyMin, timeMaxS);
}

/** First practice days that the own-baseline limit looks at, and the share of their time it asks for. */
const OWN_DAYS = 5;
const OWN_SHARE = 0.85;

/** The time limit: the profile's, or the patient's own first days less 15% where that was agreed. */
function timeLimit(ownDays: readonly JudgedDay[] | null, protocol: Protocol): number {
  const limit = protocol.leftRight.timeMaxS;
  const own = ownDays && meanTime(ownDays.slice(0, OWN_DAYS));
  return own === null ? limit : Math.max(limit, OWN_SHARE * own);
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
  return hasLevelledOff(
    recent.map((row) => judged(row, protocol)),
    accuracyMin,
  );
}

/**
 * Reads the stage-1 gate on the morning of `day`.
 *
 * @param since day on which the stage began
 * @param ownBaseline the patient's own first days set the time limit (claim age-adjusted-goal)
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
  const days = window.map((row) => judged(row, protocol));
  const own = ownBaseline
    ? tested(diary, protocol, since, day).map((row) => judged(row, protocol))
    : null;
  const limit = timeLimit(own, protocol);
  const daysMeeting = days.filter((one) => dayMeets(one, gate.accuracyMin, limit)).length;
  const sideGap = sideGapBeyond(window, protocol);
  const met = daysMeeting >= gate.neededDays && !sideGap;
  return {
    met,
    pooled: !met && !sideGap && poolMeets(diary, protocol, since, day, limit),
    plateau: plateauOn(diary, protocol, day, since),
    testedDays: window.length,
    daysMeeting,
    daysNeeded: gate.neededDays,
    sideGap,
    accuracy: meanAccuracy(days),
    timeS: meanTime(days),
  };
}
