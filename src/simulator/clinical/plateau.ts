/** One practice day of left/right judgement: share correct, and time by the profile's statistic. */
export interface JudgedDay {
  readonly accuracy: number;
  readonly timeS: number | null;
}

/** Less gain than this between the halves of the days counts as none: share correct, share of time. */
const NO_GAIN = { accuracy: 0.03, speed: 0.05 } as const;
const FEWEST_PER_HALF = 3;

export function meanAccuracy(days: readonly JudgedDay[]): number | null {
  if (days.length === 0) return null;
  return days.reduce((sum, { accuracy }) => sum + accuracy, 0) / days.length;
}

export function meanTime(days: readonly JudgedDay[]): number | null {
  let [sum, timed] = [0, 0];
  for (const { timeS } of days) {
    if (timeS === null) continue;
    sum += timeS;
    timed += 1;
  }
  return timed === 0 ? null : sum / timed;
}

/** No gain from the first half of the days to the second, in accuracy and time. */
function isFlat(days: readonly JudgedDay[]): boolean {
  const half = Math.floor(days.length / 2);
  if (half < FEWEST_PER_HALF) return false;
  const [early, late] = [days.slice(0, half), days.slice(half)];
  const gain = (meanAccuracy(late) ?? 0) - (meanAccuracy(early) ?? 0);
  const faster = (meanTime(early) ?? 0) / (meanTime(late) ?? 1) - 1;
  return gain < NO_GAIN.accuracy && faster < NO_GAIN.speed;
}

/** Accurate enough and no longer getting better (claim plateau-rule), on days after long practice. */
export function hasLevelledOff(days: readonly JudgedDay[], accuracyMin: number): boolean {
  return (meanAccuracy(days) ?? 0) >= accuracyMin - 1e-9 && isFlat(days);
}
