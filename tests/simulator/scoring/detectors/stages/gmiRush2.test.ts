import { describe, expect, test } from 'vitest';
import { type Day, gmi } from '../../../clinic.ts';
import { LEFT_OUT } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';
import { imagery } from './imageryCourse.ts';

describe('GMI_RUSH_2: the mirror before imagery is calm', () => {
  test.each<[string, number, Day]>([
    ['three calm days', 3, {}],
    ['pain that rose by 2', 7, { painDuring: 7 }],
    ['pain that took 35 minutes to settle', 7, { settleMinutes: 35 }],
  ])('after %s', (_name, days, how) => {
    const course = imagery().home(days, how).visit(gmi.advance('mirror'));
    expect(mistake('GMI_RUSH_2', course)).toMatchObject({
      day: 7 + days,
      evidence: { needed: 5 },
    });
  });

  test('four calm days are a near miss, and told by the decision alone', () => {
    expect(sightings('GMI_RUSH_2', imagery().home(4).visit(gmi.advance('mirror')))).toEqual([]);
  });

  test('not after five calm days, days left out in between', () => {
    const course = imagery().home(3).home(2, LEFT_OUT).home(2).visit(gmi.advance('mirror'));
    expect(sightings('GMI_RUSH_2', course)).toEqual([]);
  });

  test('going back to imagery puts it right', () => {
    const course = imagery()
      .home(2)
      .visit(gmi.advance('mirror'))
      .home(7)
      .visit(gmi.stepBack('imagery'));
    expect(mistake('GMI_RUSH_2', course)).toMatchObject({ day: 9, correctedDay: 16 });
  });
});
