import { describe, expect, test } from 'vitest';
import { readFlare, stepBackCriteria } from '../../../src/simulator/clinical/flare.ts';
import type { DiaryDay } from '../../../src/simulator/types.ts';
import { diaryOf, LEFT_OUT, pictures, times } from '../days.ts';
import { norms } from '../profiles.ts';

type Day = Partial<DiaryDay>;
const pain = (...averages: readonly number[]): Day[] =>
  averages.map((one) => ({ painAverage: one }));

/** The flare on the morning after these days, in a stage begun on day 0, with pain 5 before it. */
function flareAfter(days: readonly Day[], baseline: number | null = 5, since = 0) {
  return readFlare(diaryOf(...days), norms, baseline, days.length, since);
}

describe('a flare', () => {
  test('is a mean rise of a point over the last two recorded days', () => {
    expect(flareAfter(pain(5, 6, 6))).toMatchObject({ active: true, riseNrs: 1 });
    expect(flareAfter(pain(5, 5, 7)).active).toBe(true);
    expect(flareAfter(pain(5, 5, 6)).active).toBe(false);
  });

  test('is not read from one record, from old records, or without anything to compare with', () => {
    expect(flareAfter([LEFT_OUT, ...pain(9)]).active).toBe(false);
    expect(flareAfter([...pain(9, 9), ...times(2, LEFT_OUT)]).active).toBe(true);
    expect(flareAfter([...pain(9, 9), ...times(3, LEFT_OUT)]).active).toBe(false);
    expect(flareAfter(pain(9, 9), null).active).toBe(false);
  });

  test.each([
    [7, 5, true],
    [7.1, 5, false],
    // 30% of 6.9 is 2.07: the larger of the two limits holds.
    [8.95, 6.9, true],
    [9, 6.9, false],
  ])('of %s over %s lies inside the band (2 points or 30%%): %s', (level, baseline, inBand) => {
    expect(flareAfter(pain(baseline, level, level), baseline).inBand).toBe(inBand);
  });

  test('leaves the band when it lasts: a third recorded day is more than 48 hours', () => {
    expect(flareAfter(pain(5, 6, 6))).toMatchObject({ inBand: true, days: 2 });
    expect(flareAfter(pain(5, 6, 6, 6))).toMatchObject({ inBand: false, days: 3 });
  });

  test('leaves the band with any new sign of the last week', () => {
    const days = [...pain(5, 6), { painAverage: 6, newSigns: ['fever'] as const }];
    expect(flareAfter(days)).toMatchObject({ active: true, inBand: false, newSigns: ['fever'] });
  });

  test('is expected in the first 14 days of a step, and no longer', () => {
    const days = [...pain(...times(12, {}).map(() => 5)), ...pain(6, 6)];
    expect(flareAfter(days)).toMatchObject({ active: true, expected: true });
    expect(flareAfter([...pain(5), ...days])).toMatchObject({ active: true, expected: false });
    expect(flareAfter([...pain(5), ...days], 5, 1)).toMatchObject({ expected: true });
  });
});

describe('the criteria for stepping back', () => {
  const criteriaAfter = (days: readonly Day[], baseline: number | null = 5) =>
    stepBackCriteria(diaryOf(...days), norms, baseline, days.length);

  test('pain more than 2 above the start for more than 48 hours', () => {
    expect(criteriaAfter(pain(5, 8, 8, 8))).toEqual(['painHigh']);
    expect(criteriaAfter(pain(5, 7, 8, 8))).toEqual([]);
    expect(criteriaAfter(pain(8, 8))).toEqual([]);
    expect(criteriaAfter(pain(8, 8, 8), null)).toEqual([]);
  });

  test('accuracy ten points below the week before, on three practice days', () => {
    const week = times(7, { leftRight: pictures(45, 50, 2) });
    const low = (right: number, days: number) => times(days, { leftRight: pictures(right, 50, 2) });
    expect(criteriaAfter([...week, ...low(40, 3)])).toEqual(['accuracyFell']);
    expect(criteriaAfter([...week, ...low(41, 3)])).toEqual([]);
    expect(criteriaAfter([...week, ...low(40, 2)])).toEqual([]);
  });

  test('accuracy of a few pictures a day is not read: two pictures make ten points', () => {
    const few = (right: number, days: number) => times(days, { leftRight: pictures(right, 20, 2) });
    expect(criteriaAfter([...few(18, 7), ...few(16, 3)])).toEqual([]);
  });

  test('use of the hand below half of usual on three recorded days', () => {
    const usual = times(7, { useMinutes: 60 });
    expect(criteriaAfter([...usual, ...times(3, { useMinutes: 29 })])).toEqual(['functionLost']);
    expect(criteriaAfter([...usual, ...times(3, { useMinutes: 30 })])).toEqual([]);
    expect(criteriaAfter([...usual, ...times(2, { useMinutes: 10 })])).toEqual([]);
    const low = times(3, { useMinutes: 10 });
    expect(criteriaAfter([...times(4, { useMinutes: 60 }), ...low])).toEqual(['functionLost']);
    expect(criteriaAfter([...times(3, { useMinutes: 60 }), ...low])).toEqual([]);
  });
});
