import { between, firstPainHeard, painBetween } from '../../../clinical/diary.ts';
import { functionGain, functionReadings } from '../../../clinical/functionScore.ts';
import { read } from '../../../clinical/readings.ts';
import { detectableChange, imagesOf } from '../../../laterality/statistics.ts';
import { type DiaryDay, type Protocol, REASONS, type Reason } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import type { Decided } from '../../notes.ts';

/** Smallest change of pain that is more than error, NRS (claim pain-change-two-points). */
const PAIN_NOISE_NRS = 2;
/** However many pictures: less than this is no change to act on (claim left-right-week-change). */
const LEAST_GAIN = 0.05;
const ROUNDING = 1e-9;

/** Differences of the last week from what it can fairly be compared with; positive = more pain now. */
function painChanges({ known, day }: Decided): readonly number[] {
  const { diary, findings } = known;
  const now = painBetween(diary, day - 7, day);
  const then = [
    firstPainHeard(findings),
    painBetween(diary, 0, 7),
    painBetween(diary, day - 21, day - 14),
  ];
  return now === null ? [] : then.filter((pain) => pain !== null).map((pain) => now - pain);
}

/** Pictures of a span of days, right and in all. */
function picturesIn(diary: readonly DiaryDay[], from: number, to: number) {
  let [right, shown] = [0, 0];
  for (const { leftRight } of between(diary, from, to)) {
    if (leftRight === null) continue;
    right += leftRight.affected.correct + leftRight.unaffected.correct;
    shown += imagesOf(leftRight);
  }
  return { accuracy: right / shown, shown };
}

/** The last week is more accurate than the first, or than the first of the stage, beyond error. */
function moreAccurate({ known, before, day }: Decided): boolean {
  const now = picturesIn(known.diary, day - 7, day);
  const since = before.gmiSince ?? 0;
  return [picturesIn(known.diary, 0, 7), picturesIn(known.diary, since, since + 7)].some((then) => {
    const noise = detectableChange(then.accuracy, Math.min(now.shown, then.shown));
    return now.accuracy - then.accuracy >= Math.max(LEAST_GAIN, noise) - ROUNDING;
  });
}

/** The change that a reason claims is on the record, in that direction and beyond error. */
function shown(one: Decided, reason: Reason, protocol: Protocol): boolean {
  const beyond = (limit: number) => (change: number) => change >= limit - ROUNDING;
  if (reason === 'painImproved') {
    return painChanges(one).some((change) => beyond(PAIN_NOISE_NRS)(-change));
  }
  if (reason === 'painWorse') {
    // A flare is read on two days by the profile itself: acting on it is not acting on noise.
    return painChanges(one).some(beyond(PAIN_NOISE_NRS)) || read(one.known, protocol).flare.active;
  }
  if (reason === 'functionImproved') {
    return functionGain(functionReadings(one.known.findings)) >= 1;
  }
  return reason !== 'accuracyImproved' || moreAccurate(one);
}

/** A decision rested on a change smaller than the instrument's own error. */
export const changeWithinNoise = defineDetector(
  'CHANGE_WITHIN_NOISE',
  { track: null, evidence: { reason: REASONS } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.decision === 'start') return [];
      const reason = one.action?.reasons.find((r) => !shown(one, r, protocol));
      return reason ? [seen(one.day, { reason })] : [];
    }),
);
