import { between } from '../clinical/diary.ts';
import { accuracyOf, imagesOf } from '../laterality/statistics.ts';
import type { DiaryDay, LeftRightResult, Protocol } from '../types.ts';

type Tested = DiaryDay & { readonly leftRight: LeftRightResult };

/** Days with enough pictures to say something, from `from` up to the morning of `to`. */
export function testedDays(
  diary: readonly DiaryDay[],
  protocol: Protocol,
  from: number,
  to: number,
): readonly Tested[] {
  const least = protocol.leftRight.imagesMinPerDay;
  return between(diary, from, to).filter(
    (row): row is Tested => row.leftRight !== null && imagesOf(row.leftRight) >= least,
  );
}

function meanOf(rows: readonly Tested[], value: (row: Tested) => number | null): number | null {
  const known = rows.map(value).filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
}

/** Mean share correct of those days, or null. */
export function accuracyIn(rows: readonly Tested[]): number | null {
  return meanOf(rows, (row) => accuracyOf(row.leftRight));
}

/** Mean time of those days by the profile's statistic, seconds, or null. */
export function timeIn(rows: readonly Tested[], protocol: Protocol): number | null {
  const median = protocol.leftRight.timeStatistic === 'medianCorrect';
  return meanOf(rows, (row) => (median ? row.leftRight.medianS : row.leftRight.meanS));
}
