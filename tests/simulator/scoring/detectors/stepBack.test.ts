import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, gmi, touch } from '../../clinic.ts';
import { GOOD, pictures } from '../../days.ts';
import { mistake, sightings } from '../found.ts';

describe('STEPBACK_MISSED: no step back when it was due', () => {
  /** A good week, then days that end on a visit. */
  const after = (days: number, how: Day) =>
    clinic()
      .visit(gmi.start('leftRight'))
      .home(7, GOOD)
      .home(days, { ...GOOD, ...how });

  test.each<[string, Day]>([
    ['painHigh', { painAverage: 8 }],
    ['accuracyFell', { leftRight: pictures(43, 50, 1.2) }],
    ['functionLost', { useMinutes: 20 }],
  ])('%s for three days, and on to imagery; eased a week later', (because, how) => {
    const course = after(3, how)
      .visit(gmi.advance('imagery'))
      .home(7)
      .visit(gmi.stepBack('leftRight'));
    expect(mistake('STEPBACK_MISSED', course)).toMatchObject({
      day: 10,
      correctedDay: 17,
      evidence: { because },
    });
  });

  test.each<[string, number, Day]>([
    ['two days of high pain', 2, { painAverage: 8 }],
    ['pain 2 up and no more', 3, { painAverage: 7 }],
    ['accuracy 8 points down', 3, { leftRight: pictures(44, 50, 1.2) }],
  ])('not after %s', (_name, days, how) => {
    const course = after(days, how).visit(gmi.advance('imagery'));
    expect(sightings('STEPBACK_MISSED', course)).toEqual([]);
  });

  test('more than the usual dose is not a hold; back to the usual dose is', () => {
    const more = after(3, { painAverage: 8 }).visit(gmi.hold({ images: 70 }));
    expect(sightings('STEPBACK_MISSED', more)).toHaveLength(1);
    const restored = clinic()
      .visit(gmi.start('leftRight'))
      .home(3, GOOD)
      .visit(gmi.hold({ images: 40 }))
      .home(4, GOOD)
      .home(3, { ...GOOD, painAverage: 8 })
      .visit(gmi.hold({ images: 50 }));
    expect(sightings('STEPBACK_MISSED', restored)).toEqual([]);
  });

  test('not when the plan steps back, trims, or holds on purpose', () => {
    for (const answer of [gmi.hold({ images: 30 }), gmi.hold()]) {
      const course = after(3, { painAverage: 8 })
        .visit(answer)
        .home(7, { ...GOOD, painAverage: 8 })
        .visit(answer);
      expect(sightings('STEPBACK_MISSED', course)).toEqual([]);
    }
  });

  test('two visits in a row without a word on it', () => {
    const once = () => after(3, { useMinutes: 20 }).visit();
    expect(sightings('STEPBACK_MISSED', once())).toEqual([]);
    const twice = once()
      .home(4, GOOD)
      .home(3, { ...GOOD, useMinutes: 10 })
      .visit();
    expect(mistake('STEPBACK_MISSED', twice)).toMatchObject({ day: 17, correctedDay: null });
  });
});

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
