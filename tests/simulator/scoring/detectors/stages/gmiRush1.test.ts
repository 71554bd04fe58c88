import { describe, expect, test } from 'vitest';
import { clinic, type Day, gmi } from '../../../clinic.ts';
import { GOOD, hands, pictures } from '../../../days.ts';
import { article } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';
import { advanceAfter, named } from './leftRightCourses.ts';

describe('GMI_RUSH_1: imagery before the gate', () => {
  test('after a week of 70% in 3 s', () => {
    const course = advanceAfter(7, {}, 'feelsReady');
    expect(mistake('GMI_RUSH_1', course)).toMatchObject({
      day: 7,
      correctedDay: null,
      evidence: { met: 0, needed: 6 },
    });
    expect(named(course)).toEqual(['GMI_RUSH_1']);
  });

  test('on four of seven days; on five it is a near miss, which the decision alone tells', () => {
    const poor: Day = { leftRight: pictures(27, 50, 4) };
    const poorAtFirst = (count: number) => (day: number) => (day < count ? poor : GOOD);
    expect(mistake('GMI_RUSH_1', advanceAfter(7, poorAtFirst(3))).evidence).toEqual({
      met: 4,
      needed: 6,
    });
    expect(named(advanceAfter(7, poorAtFirst(2), 'gateMet'))).toEqual([]);
    expect(named(advanceAfter(7, poorAtFirst(1), 'gateMet'))).toEqual([]);
  });

  test('not when the week taken together is right and quick enough', () => {
    // Good and middling days in turn: few meet the gate, the pool of them does.
    const uneven = (day: number) => (day % 2 === 0 ? GOOD : { leftRight: pictures(39, 50, 2.4) });
    const course = advanceAfter(7, uneven, 'gateMet');
    expect(named(course)).toEqual([]);
  });

  test('each profile has its own gate', () => {
    const fair: Day = { leftRight: pictures(42, 50, 2.2) };
    expect(named(advanceAfter(7, fair, 'gateMet'))).toEqual([]);
    expect(named(advanceAfter(7, fair, 'feelsReady'), article)).toEqual(['GMI_RUSH_1']);
  });

  test('a return to left/right work puts it right; stopping does not', () => {
    const back = advanceAfter(7, {}).visit(gmi.stepBack('leftRight'));
    expect(mistake('GMI_RUSH_1', back).correctedDay).toBe(14);
    const stopped = advanceAfter(7, {}).visit(gmi.stop()).home(7);
    expect(mistake('GMI_RUSH_1', stopped).correctedDay).toBeNull();
  });

  test('"plateau" excuses when there is one, and not when there is none', () => {
    const flat: Day = { leftRight: pictures(30, 40, 3) };
    expect(named(advanceAfter(21, flat, 'plateau'))).toEqual([]);
    expect(named(advanceAfter(20, flat, 'plateau'))).toEqual(['GMI_RUSH_1']);
    expect(named(advanceAfter(21, flat, 'plateau'), article)).toEqual(['GMI_RUSH_1']);
  });

  test('stopping and starting again at imagery is the same step', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(7)
      .visit(gmi.stop())
      .home(7)
      .visit(gmi.start('imagery'))
      .home(7);
    expect(mistake('GMI_RUSH_1', course).day).toBe(14);
  });

  test('a jump over imagery is a skipped stage, counted once', () => {
    const jump = clinic().visit(gmi.start('leftRight')).home(7).visit(gmi.advance('mirror'));
    expect(named(jump)).toEqual([]);
    expect(sightings('GMI_SKIP_STAGE', jump)).toHaveLength(1);
  });

  test('a rush with a side gap is still a rush', () => {
    const slow: Day = { leftRight: hands([10, 25, 4], [22, 25, 3]) };
    expect(named(advanceAfter(7, slow, 'feelsReady'))).toEqual(['GMI_RUSH_1']);
  });
});
