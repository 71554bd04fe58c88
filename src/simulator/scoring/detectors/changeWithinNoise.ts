import { mean } from '../../arithmetic.ts';
import { accuracyOf } from '../../laterality/statistics.ts';
import { firstPainHeard, painBetween } from '../../protocol/diary.ts';
import { functionGain, functionReadings } from '../../protocol/functionScore.ts';
import { read } from '../../protocol/readings.ts';
import type { Protocol, Reason } from '../../types.ts';
import { type Detector, seen } from '../detector.ts';
import type { Decided } from '../notes.ts';

/** Smallest changes that are more than error (protocol E): NRS 2, accuracy 0.10. */
const NOISE = { painNrs: 2, accuracy: 0.1 } as const;
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

function accuracyGains({ known, before, day }: Decided): readonly number[] {
  const share = (from: number, to: number) =>
    mean(
      known.diary
        .filter((row) => row.day >= from && row.day < to && row.leftRight !== null)
        .map((row) => (row.leftRight ? (accuracyOf(row.leftRight) ?? 0) : 0)),
    );
  const now = share(day - 7, day);
  const since = before.gmiSince ?? 0;
  const then = [share(0, 7), share(since, since + 7)].filter((one) => one !== null);
  return now === null ? [] : then.map((one) => now - one);
}

/** The change that a reason claims is on the record, in that direction and beyond error. */
function shown(one: Decided, reason: Reason, protocol: Protocol): boolean {
  const beyond = (limit: number) => (change: number) => change >= limit - ROUNDING;
  if (reason === 'painImproved') {
    return painChanges(one).some((change) => beyond(NOISE.painNrs)(-change));
  }
  if (reason === 'painWorse') {
    // A flare is read on two days by the profile itself: acting on it is not acting on noise.
    return painChanges(one).some(beyond(NOISE.painNrs)) || read(one.known, protocol).flare.active;
  }
  if (reason === 'functionImproved') {
    return functionGain(functionReadings(one.known.findings)) >= 1;
  }
  return reason !== 'accuracyImproved' || accuracyGains(one).some(beyond(NOISE.accuracy));
}

/** A decision rested on a change smaller than the instrument's own error. */
export const changeWithinNoise: Detector = {
  code: 'CHANGE_WITHIN_NOISE',
  find: (notes, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.decision === 'start') return [];
      const reason = one.action?.reasons.find((r) => !shown(one, r, protocol));
      return reason ? [seen('CHANGE_WITHIN_NOISE', one.day, { reason })] : [];
    }),
};
