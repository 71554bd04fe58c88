import { describe, expect, test } from 'vitest';
import { dayThrough, type Gate } from '../../../src/figures/plateau/plateau.ts';
import { readLeftRightGate } from '../../../src/simulator/clinical/leftRightGate.ts';
import { hasLevelledOff } from '../../../src/simulator/clinical/plateau.ts';
import { diaryOf, pictures } from '../days.ts';
import { norms } from '../profiles.ts';

const half = (accuracy: number, timeS: number | null, days = 3) =>
  Array.from({ length: days }, () => ({ accuracy, timeS }));

describe('hasLevelledOff', () => {
  test.each([
    [0.74, false],
    [0.75, true],
    [0.76, true],
  ])('flat at %s where 0.75 is asked for: %s', (accuracy, levelled) => {
    expect(hasLevelledOff([...half(accuracy, 2), ...half(accuracy, 2)], 0.75)).toBe(levelled);
  });

  test.each([
    [0.829, true],
    [0.831, false],
  ])('from 0.80 to %s: %s, for three points are a gain', (accuracy, levelled) => {
    expect(hasLevelledOff([...half(0.8, 2), ...half(accuracy, 2)], 0.75)).toBe(levelled);
  });

  test.each([
    [2.1, true],
    [2.09, true],
    [2.11, false],
  ])('from %s s to 2 s: %s, for a twentieth quicker is a gain', (before, levelled) => {
    const rounded = Math.round((before / 2 - 1) * 1e6) / 1e6;
    expect(rounded < 0.05 || rounded === 0.05).toBe(levelled);
    if (rounded !== 0.05) {
      expect(hasLevelledOff([...half(0.8, before), ...half(0.8, 2)], 0.75)).toBe(levelled);
    }
  });

  test('five days are too few to tell, and none say nothing', () => {
    expect(hasLevelledOff(half(0.8, 2, 5), 0.75)).toBe(false);
    expect(hasLevelledOff(half(0.8, 2, 6), 0.75)).toBe(true);
    expect(hasLevelledOff([], 0)).toBe(false);
  });
});

describe('figure and clinic let the same people through', () => {
  const gate: Gate = norms.leftRight;
  /** The morning, from 1, on which the clinic finds gate or plateau open for a daily count right of 50. */
  function clinicDay(right: readonly number[], seconds: number): number | null {
    for (let day = gate.windowDays; day <= right.length; day += 1) {
      const rows = right.slice(0, day).map((one) => ({ leftRight: pictures(one, 50, seconds) }));
      const reading = readLeftRightGate(diaryOf(...rows), norms, day, 0);
      if (reading.met || reading.plateau) return day;
    }
    return null;
  }

  test.each([
    ['right and quick from the first day', () => 46, 1.5],
    ['one short of the accuracy asked for, and flat', () => 39, 3],
    ['just at it', () => 40, 1.8],
    ['poor and flat', () => 33, 3],
    ['rising', (day: number) => Math.min(48, 30 + Math.floor(day / 2)), 2.6],
  ] as const)('%s', (_, rightOn, seconds) => {
    const right = Array.from({ length: 60 }, (_day, day) => rightOn(day));
    const share = { medianCorrect: 0.9, meanCorrect: 1 }[gate.timeStatistic] ?? 1;
    const course = right.map((one) => ({ accuracy: one / 50, meanS: seconds / share }));
    expect(dayThrough(course, gate, true)).toBe(clinicDay(right, seconds));
  });
});
