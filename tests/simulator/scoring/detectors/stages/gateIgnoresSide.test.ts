import { describe, expect, test } from 'vitest';
import { type Day, gmi } from '../../../clinic.ts';
import { hands } from '../../../days.ts';
import { article } from '../../../profiles.ts';
import { mistake } from '../../found.ts';
import { advanceAfter, named } from './leftRightCourses.ts';

/** All right on both sides of the limits, and one hand far behind: 80% against 100%. */
const UNEVEN: Day = { leftRight: hands([20, 25, 2], [25, 25, 2]) };

describe('GATE_IGNORES_SIDE: the average hid one side', () => {
  test('90% over all, 80% against 100% by hand', () => {
    const course = advanceAfter(7, UNEVEN, 'gateMet').visit(gmi.stepBack('leftRight'));
    expect(mistake('GATE_IGNORES_SIDE', course)).toMatchObject({ day: 7, correctedDay: 14 });
    expect(named(course)).toEqual(['GATE_IGNORES_SIDE']);
  });

  test('also when the days were only just enough', () => {
    const course = advanceAfter(7, (day) => (day < 1 ? {} : UNEVEN), 'gateMet');
    expect(named(course)).toEqual(['GATE_IGNORES_SIDE']);
  });

  test('to have noticed the gap and gone on is no excuse', () => {
    expect(named(advanceAfter(7, UNEVEN, 'sideDifference'))).toEqual(['GATE_IGNORES_SIDE']);
  });

  test('not for a gap that chance may have made: 88% against 100%', () => {
    const within: Day = { leftRight: hands([22, 25, 2], [25, 25, 2]) };
    expect(named(advanceAfter(7, within, 'gateMet'))).toEqual([]);
  });

  test('not in a profile that says nothing of sides, and not at a plateau', () => {
    const fast: Day = { leftRight: hands([21, 25, 1.4], [25, 25, 1.2]) };
    expect(named(advanceAfter(7, fast, 'gateMet'), article)).toEqual([]);
    expect(named(advanceAfter(21, UNEVEN, 'plateau'))).toEqual([]);
  });
});
