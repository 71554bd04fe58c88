import type { PracticeBlock } from '../../schemas/records/practice.ts';
import {
  accuracyGap,
  detectableChange,
  detectableTimeChange,
  type Gap,
  timeGap,
} from '../../simulator/index.ts';
import { sameDevice } from '../timing/device.ts';
import { type Summary, sideResultOf, summaryOf } from './summary.ts';

/** All blocks of one calendar day that may be compared. */
export interface PracticeDay {
  /** ISO date, as it was where the block was done. */
  readonly date: string;
  /** Days since the first of the series. */
  readonly day: number;
  readonly trials: PracticeBlock['trials'];
  readonly summary: Summary;
}

/** A time belongs to one set, one limb, one instruction and one kind of device. */
export function comparable(a: PracticeBlock, b: PracticeBlock): boolean {
  const same = a.limb === b.limb && a.set === b.set && a.aim === b.aim;
  return same && sameDevice(a.device, b.device);
}

const dateOf = (block: PracticeBlock) => block.startedAt.slice(0, 10);
const DAY_MS = 86_400_000;

/** The days of blocks like this one, oldest first. */
export function daysLike(
  block: PracticeBlock,
  history: readonly PracticeBlock[],
): readonly PracticeDay[] {
  const like = history.filter((other) => comparable(block, other));
  const dates = [...new Set(like.map(dateOf))].sort();
  const first = Date.parse(dates[0] ?? dateOf(block));
  return dates.map((date) => {
    const trials = like.filter((other) => dateOf(other) === date).flatMap((other) => other.trials);
    const day = Math.round((Date.parse(date) - first) / DAY_MS);
    return { date, day, trials, summary: summaryOf(trials) };
  });
}

/** What mere repetition would show around the first day, 95 times in 100. */
export interface NoiseBand {
  readonly accuracy: { readonly middle: number; readonly reach: number } | null;
  /** Seconds. */
  readonly time: { readonly middle: number; readonly reach: number } | null;
}

export function noiseAround(day: PracticeDay): NoiseBand {
  const { accuracy, mean, shown, correct } = day.summary;
  const { sdS } = sideResultOf(day.trials);
  return {
    accuracy: accuracy && {
      middle: accuracy.value,
      reach: detectableChange(accuracy.value, shown),
    },
    time:
      mean && sdS !== null
        ? { middle: mean.value, reach: detectableTimeChange(mean.value, sdS, correct) }
        : null,
  };
}

export type Verdict = 'better' | 'worse' | 'unclear';

export interface Change {
  readonly from: PracticeDay;
  readonly to: PracticeDay;
  /** Share of right answers gained, and seconds gained; each above 0 is better. */
  readonly accuracy: Gap;
  readonly time: Gap | null;
  readonly accuracyVerdict: Verdict;
  readonly timeVerdict: Verdict;
  /** Seconds that the day's form alone explains, 95 times in 100. */
  readonly timeNoiseS: number | null;
  /** Faster and less accurate, or slower and more accurate: one was bought with the other. */
  readonly traded: boolean;
}

const verdict = ({ value, low, high }: Gap, least = 0): Verdict =>
  low > 0 && value > least ? 'better' : high < 0 && value < -least ? 'worse' : 'unclear';

/**
 * The last day against the first: more than chance? Accuracy by the interval of the difference;
 * time also has to leave the band of the day's form, which a within-block interval knows nothing of.
 *
 * @returns null with fewer than two days
 */
export function changeOver(days: readonly PracticeDay[]): Change | null {
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || from === to) return null;
  const [before, after] = [sideResultOf(from.trials), sideResultOf(to.trials)];
  const accuracy = accuracyGap(before, after);
  if (!accuracy) return null;
  const time = timeGap(before, after);
  const timeNoiseS = noiseAround(from).time?.reach ?? null;
  const traded =
    time !== null && Math.abs(accuracy.value) > 0.02 && accuracy.value * time.value < 0;
  return {
    from,
    to,
    accuracy,
    time,
    accuracyVerdict: verdict(accuracy),
    timeVerdict: time ? verdict(time, timeNoiseS ?? 0) : 'unclear',
    timeNoiseS,
    traded,
  };
}
