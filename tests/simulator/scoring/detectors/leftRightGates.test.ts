import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../src/simulator/types.ts';
import { type Course, clinic, type Day, gmi } from '../../clinic.ts';
import { GOOD, hands, pictures } from '../../days.ts';
import { article, norms } from '../../profiles.ts';
import { mistake, sightings } from '../found.ts';

/** Left/right work for some days, then imagery for the reasons given. */
function advanceAfter(
  days: number,
  how: Day | ((day: number) => Day),
  ...because: readonly Reason[]
): Course {
  return clinic()
    .visit(gmi.start('leftRight'))
    .home(days, how)
    .visit(gmi.advance('imagery', { because }))
    .home(7);
}

/** Poor days, and a good one at the end. */
const goodOnDay = (last: number) => (day: number) => (day === last ? GOOD : {});
/** All right on both sides of the limits, and one hand far behind: 80% against 100%. */
const UNEVEN: Day = { leftRight: hands([20, 25, 2], [25, 25, 2]) };
const ALL_THREE = ['GMI_RUSH_1', 'GATE_ONE_GOOD_DAY', 'GATE_IGNORES_SIDE'] as const;

function named(course: Course, protocol = norms): string[] {
  return ALL_THREE.filter((code) => sightings(code, course, protocol).length > 0);
}

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

  test('on five of seven days; not on six', () => {
    const poorAtFirst = (count: number) => (day: number) => (day < count ? {} : GOOD);
    expect(mistake('GMI_RUSH_1', advanceAfter(7, poorAtFirst(2))).evidence).toEqual({
      met: 5,
      needed: 6,
    });
    expect(named(advanceAfter(7, poorAtFirst(1), 'gateMet'))).toEqual([]);
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
