import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, gmi, touch } from '../../../clinic.ts';
import { GOOD, pictures } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

describe('STEPBACK_EXCESS: stepped back for noise', () => {
  /** Imagery begun at an open gate, a good week of it, and the last days as told. */
  const imagery = (days = 0, how: Day = {}) =>
    clinic()
      .visit(gmi.start('leftRight'))
      .home(7, GOOD)
      .visit(gmi.advance('imagery'))
      .home(7, GOOD)
      .home(days, { ...GOOD, ...how });
  const back = gmi.stepBack('leftRight');

  test('nothing had changed', () => {
    expect(mistake('STEPBACK_EXCESS', imagery().visit(back))).toMatchObject({
      day: 14,
      evidence: { track: 'gmi' },
    });
  });

  test.each<[string, number, Day]>([
    ['one bad day in a quiet week', 1, { painAverage: 6 }],
    ['six points less accuracy', 3, { leftRight: pictures(45, 50, 1.2) }],
    ['less pain', 2, { painAverage: 3 }],
  ])('%s is noise', (_name, days, how) => {
    expect(sightings('STEPBACK_EXCESS', imagery(days, how).visit(back))).toHaveLength(1);
  });

  test.each<[string, number, Day]>([
    ['a point more pain on two days', 2, { painAverage: 6 }],
    ['eight points less accuracy', 3, { leftRight: pictures(44, 50, 1.2) }],
    ['a new sign', 1, { newSigns: ['discharge'] }],
    ['imagery that raised pain by 2 on two days', 2, { painDuring: 7 }],
    ['use of the hand lost', 3, { useMinutes: 10 }],
  ])('not with %s', (_name, days, how) => {
    expect(sightings('STEPBACK_EXCESS', imagery(days, how).visit(back))).toEqual([]);
  });

  test('a life event excuses when it is in the diary of the week', () => {
    const because = { because: ['lifeEvent'] } as const;
    const noted = imagery(1, { note: 'busyDay' });
    expect(sightings('STEPBACK_EXCESS', noted.visit(gmi.stepBack('leftRight', because)))).toEqual(
      [],
    );
    const claimed = imagery().visit(gmi.stepBack('leftRight', because));
    expect(sightings('STEPBACK_EXCESS', claimed)).toHaveLength(1);
    const unsaid = imagery(1, { note: 'busyDay' }).visit(back);
    expect(sightings('STEPBACK_EXCESS', unsaid)).toHaveLength(1);
  });

  test("the patient's choice excuses when the patient was heard", () => {
    const choice = gmi.stepBack('leftRight', { because: ['patientChoice'] });
    const heard = imagery().visit(asked('beliefs', { belief: 'harm' }), choice);
    expect(sightings('STEPBACK_EXCESS', heard)).toEqual([]);
    const heardAgo = (days: number) =>
      clinic()
        .visit(gmi.start('leftRight'))
        .home(7, GOOD)
        .visit(gmi.advance('imagery'))
        .home(7, GOOD)
        .visit(asked('practice', { barrier: 'time' }))
        .home(days, GOOD)
        .visit(choice);
    expect(sightings('STEPBACK_EXCESS', heardAgo(7))).toEqual([]);
    expect(sightings('STEPBACK_EXCESS', heardAgo(8))).toHaveLength(1);
    const safe = imagery().visit(asked('beliefs', { belief: 'safe' }), choice);
    expect(sightings('STEPBACK_EXCESS', safe)).toHaveLength(1);
  });

  test('going back on an advance that came too early is a correction', () => {
    const rushed = clinic()
      .visit(gmi.start('leftRight'))
      .home(7)
      .visit(gmi.advance('imagery'))
      .home(7)
      .visit(back);
    expect(sightings('STEPBACK_EXCESS', rushed)).toEqual([]);
    const skipped = clinic().visit(gmi.start('imagery')).home(7).visit(back);
    expect(sightings('STEPBACK_EXCESS', skipped)).toEqual([]);
  });

  test('on the touch ladder: calm is noise, sore is a reason', () => {
    const rung = (how: Day) =>
      clinic()
        .visit(touch.start(0))
        .home(7)
        .visit(touch.advance(1))
        .home(7, how)
        .visit(touch.stepBack(0));
    expect(mistake('STEPBACK_EXCESS', rung({})).evidence).toEqual({ track: 'touch' });
    expect(sightings('STEPBACK_EXCESS', rung({ painDuringTouch: 8 }))).toEqual([]);
    expect(sightings('STEPBACK_EXCESS', rung({ painTouch: 4 }))).toEqual([]);
  });
});
