import { NO_PLAN } from '../../src/simulator/clinical/plan.ts';
import { LEFT_OUT } from '../../src/simulator/patient/diary.ts';
import type { DiaryDay, LeftRightResult, Plan, SideResult } from '../../src/simulator/types.ts';

type Hand = readonly [right: number, of: number, seconds: number];

function hand([correct, shown, seconds]: Hand): SideResult {
  return { shown, correct, meanS: correct === 0 ? null : seconds, sdS: correct === 0 ? null : 0.5 };
}

/** Left/right results of one day, hand by hand. */
export function hands(affected: Hand, unaffected: Hand): LeftRightResult {
  const time =
    (affected[2] * affected[0] + unaffected[2] * unaffected[0]) / (affected[0] + unaffected[0]);
  return { affected: hand(affected), unaffected: hand(unaffected), meanS: time, medianS: time };
}

/** Left/right results of one day, both hands alike: so many right, of so many, in so many seconds. */
export function pictures(right: number, of: number, seconds: number): LeftRightResult {
  const half = Math.floor(right / 2);
  return hands([half, of / 2, seconds], [right - half, of / 2, seconds]);
}

/** 35 of 50 in 3 s: short of the gate and of the plateau's accuracy in either profile. */
export const POOR = { leftRight: pictures(35, 50, 3) } as const;
/** 48 of 50 in 1.2 s: inside the gate of either profile. */
export const GOOD = { leftRight: pictures(48, 50, 1.2) } as const;

export { LEFT_OUT };

/** A day without any practice. */
export const NO_PRACTICE = {
  leftRight: null,
  gmiMinutes: 0,
  painDuring: null,
  settleMinutes: null,
} as const;

/** Pain 5 of 10, everything done as planned, nothing stirred up, nothing new. Pictures as `POOR`. */
export function quietDay({ gmi, touch }: Plan): DiaryDay {
  const minutes = gmi && gmi.stage !== 'leftRight' ? gmi.minutesPerDay : 0;
  const images = gmi?.imagesPerDay ?? 0;
  return {
    day: 0,
    filled: true,
    painAverage: 5,
    painBefore: 5,
    painDuring: gmi ? 5 : null,
    settleMinutes: gmi ? 10 : null,
    painTouch: touch ? 2 : null,
    painDuringTouch: touch ? 5 : null,
    touchSettleMinutes: touch ? 10 : null,
    swelling: 'usual',
    sleep: 'fair',
    useMinutes: 60,
    gmiMinutes: gmi ? minutes : null,
    touchMinutes: touch ? touch.minutes * touch.sessionsPerDay : null,
    touchSessions: touch ? touch.sessionsPerDay : null,
    leftRight:
      images === 50 ? POOR.leftRight : images > 0 ? pictures(0.7 * images, images, 3) : null,
    newSigns: [],
    note: null,
  };
}

/** A diary from day 0 on, one entry a day, quiet where nothing is said. */
export function diaryOf(...days: readonly Partial<DiaryDay>[]): readonly DiaryDay[] {
  return days.map((said, day) => ({ ...quietDay(NO_PLAN), ...said, day }));
}

/** The same kind of day several times over. */
export function times(count: number, how: Partial<DiaryDay>): readonly Partial<DiaryDay>[] {
  return Array.from({ length: count }, () => how);
}
