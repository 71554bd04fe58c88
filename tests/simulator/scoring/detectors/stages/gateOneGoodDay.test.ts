import { describe, expect, test } from 'vitest';
import { type Day, gmi } from '../../../clinic.ts';
import { GOOD, pictures } from '../../../days.ts';
import { mistake } from '../../found.ts';
import { advanceAfter, named } from './leftRightCourses.ts';

/** Poor days, and a good one at the end. */
const goodOnDay = (last: number) => (day: number) => (day === last ? GOOD : {});

describe('GATE_ONE_GOOD_DAY: one good day, or too few pictures, taken for the gate', () => {
  test.each(['goodDay', 'gateMet'] as const)('one good day, and the reason was %s', (reason) => {
    const course = advanceAfter(7, goodOnDay(6), reason);
    expect(mistake('GATE_ONE_GOOD_DAY', course)).toMatchObject({
      day: 7,
      evidence: { met: 1, needed: 6 },
    });
    expect(named(course)).toEqual(['GATE_ONE_GOOD_DAY']);
  });

  test('a perfect week of 20 pictures a day', () => {
    const few: Day = { leftRight: pictures(20, 20, 1) };
    expect(named(advanceAfter(7, few, 'gateMet'))).toEqual(['GATE_ONE_GOOD_DAY']);
  });

  test('the same good day without that reason is a rush', () => {
    expect(named(advanceAfter(7, goodOnDay(6), 'feelsReady'))).toEqual(['GMI_RUSH_1']);
  });

  test('a gate claimed without a single good day is a rush', () => {
    expect(named(advanceAfter(7, {}, 'gateMet'))).toEqual(['GMI_RUSH_1']);
  });

  test('going back puts it right', () => {
    const back = advanceAfter(7, goodOnDay(6), 'goodDay').visit(gmi.stepBack('leftRight'));
    expect(mistake('GATE_ONE_GOOD_DAY', back).correctedDay).toBe(14);
  });

  test('not once the days are complete', () => {
    expect(named(advanceAfter(6, GOOD, 'goodDay'))).toEqual([]);
  });
});
