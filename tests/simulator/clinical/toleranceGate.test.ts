import { describe, expect, test } from 'vitest';
import {
  overLimit,
  readStageTolerance,
  readTouchGate,
} from '../../../src/simulator/clinical/toleranceGate.ts';
import type { DiaryDay } from '../../../src/simulator/types.ts';
import { diaryOf, LEFT_OUT, times } from '../days.ts';
import { article, norms } from '../profiles.ts';

type Day = Partial<DiaryDay>;

describe('imagery is tolerated after five recorded days in a row', () => {
  const calm: Day = { gmiMinutes: 5, painBefore: 5, painDuring: 6, settleMinutes: 30 };
  const gateAfter = (...days: readonly Day[]) =>
    readStageTolerance(diaryOf(...days), norms.imagery, days.length, 0);

  test('at exactly 5 minutes, a rise of 1 and 30 minutes to settle', () => {
    expect(gateAfter(...times(5, calm))).toEqual({ met: true, daysMeeting: 5, daysNeeded: 5 });
    expect(gateAfter(...times(4, calm))).toEqual({ met: false, daysMeeting: 4, daysNeeded: 5 });
  });

  test.each<[string, Day]>([
    ['pain rose by 2', { ...calm, painDuring: 7 }],
    ['it took 35 minutes to settle', { ...calm, settleMinutes: 35 }],
    ['only 4 minutes were done', { ...calm, gmiMinutes: 4 }],
    ['pain during practice was not written down', { ...calm, painDuring: null }],
  ])('the row starts anew after a day on which %s', (_name, day) => {
    expect(gateAfter(...times(4, calm), day).daysMeeting).toBe(0);
    expect(gateAfter(...times(4, calm), day, ...times(5, calm)).met).toBe(true);
  });

  test('a day left out of the diary, or without practice, neither counts nor breaks the row', () => {
    const rest: Day = { gmiMinutes: 0, painDuring: null, settleMinutes: null };
    expect(gateAfter(...times(3, calm), LEFT_OUT, rest, ...times(2, calm)).met).toBe(true);
    expect(gateAfter(...times(3, calm), LEFT_OUT, rest, calm).met).toBe(false);
  });

  test('calm days of an earlier stage do not count, nor does today', () => {
    const diary = diaryOf(...times(6, calm));
    expect(readStageTolerance(diary, norms.imagery, 4, 0)).toMatchObject({ daysMeeting: 4 });
    expect(readStageTolerance(diary, norms.imagery, 6, 2)).toMatchObject({ daysMeeting: 4 });
  });
});

describe('a texture is tolerated after three recorded days in a row', () => {
  // Full dose in both profiles is at least 3 sessions of 5 minutes; 60% of it is 9 minutes.
  const fine: Day = { painTouch: 3, touchSettleMinutes: 30, touchMinutes: 9 };
  const gateAfter = (...days: readonly Day[]) =>
    readTouchGate(diaryOf(...days), norms, days.length, 0);

  test('at exactly pain 3, 30 minutes to settle and most of the dose', () => {
    expect(gateAfter(...times(3, fine))).toEqual({ met: true, daysMeeting: 3, daysNeeded: 3 });
    expect(gateAfter(...times(2, fine)).met).toBe(false);
  });

  test.each<[string, Day]>([
    ['pain was 4', { ...fine, painTouch: 4 }],
    ['it took 35 minutes to settle', { ...fine, touchSettleMinutes: 35 }],
    ['hardly any touch was done', { ...fine, touchMinutes: 8 }],
  ])('not when on the last day %s', (_name, day) => {
    expect(gateAfter(...times(3, fine), day).daysMeeting).toBe(0);
  });
});

describe('the pain limit of touch', () => {
  const [row] = diaryOf({ painTouch: 3, painBefore: 5, painDuringTouch: 7 });
  const day = (change: Day) => ({ ...(row as DiaryDay), ...change });
  const noLimit = { painLimitRise: null };

  test.each([
    [3, false],
    [4, true],
  ])('source article: evoked pain %s is over the limit: %s', (painTouch, over) => {
    expect(overLimit(day({ painTouch }), article, noLimit)).toBe(over);
  });

  test.each([
    [7, null, false],
    [8, null, true],
    [6, 1, false],
    [7, 1, true],
    [8, 3, false],
  ])('published: from 5 to %s with an agreed rise of %s is over: %s', (during, agreed, over) => {
    const plan = { painLimitRise: agreed };
    expect(overLimit(day({ painDuringTouch: during }), norms, plan)).toBe(over);
  });

  test('what was not written down is not held against anybody', () => {
    expect(overLimit(day({ painTouch: null }), article, noLimit)).toBe(false);
    expect(overLimit(day({ painDuringTouch: null }), norms, noLimit)).toBe(false);
    expect(overLimit(day({ painBefore: null }), norms, noLimit)).toBe(false);
  });
});
