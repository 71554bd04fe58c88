import { describe, expect, test } from 'vitest';
import { acceptable } from '../../../src/simulator/clinical/acceptable.ts';
import { ACCEPTABLE_RULES, BECAUSE } from '../../../src/simulator/clinical/acceptableRules.ts';
import type { Protocol, Track } from '../../../src/simulator/types.ts';
import { manyCourses, scoreOf } from '../../debrief/plays.ts';
import { type Course, clinic, type Day, examined, gmi, touch } from '../clinic.ts';
import { GOOD, LEFT_OUT, pictures } from '../days.ts';
import { article, norms } from '../profiles.ts';

/** What the profile accepts on a track at the visit that ends this course. */
function accepted(track: Track, course: Course, protocol: Protocol = norms) {
  const decided = course.notes.decisions.findLast((one) => one.track === track);
  if (!decided) throw new Error(`no decision on ${track}`);
  return acceptable(track, decided.known, protocol);
}

const leftRight = (days: number, how: Day | ((day: number) => Day)) =>
  clinic().visit(gmi.start('leftRight')).home(days, how).visit();

describe('graded motor imagery', () => {
  test('before the gate: hold', () => {
    expect(accepted('gmi', leftRight(7, {}))).toEqual({
      decisions: ['hold'],
      because: ['gateNotMet'],
    });
  });

  test('at the gate: advance, and a hold is accepted for ten practice days', () => {
    // Six good days open the gate: by day 14 it has stood open for nine practice days, by day 15 for ten.
    for (const days of [6, 14]) {
      expect(accepted('gmi', leftRight(days, GOOD)).decisions).toEqual(['advance', 'hold']);
    }
    expect(accepted('gmi', leftRight(15, GOOD))).toEqual({
      decisions: ['advance'],
      because: ['gateMet', 'openLong'],
    });
  });

  test('a plateau counts as a gate met', () => {
    const flat = leftRight(21, { leftRight: pictures(39, 50, 3) });
    expect(accepted('gmi', flat)).toEqual({
      decisions: ['advance', 'hold'],
      because: ['plateau'],
    });
    expect(accepted('gmi', flat, article).decisions).toEqual(['hold']);
  });

  test('a life event of the last week makes a hold reasonable at a gate long open; a small win does not', () => {
    const noted = (note: 'busyDay' | 'smallWin', on: number) =>
      accepted(
        'gmi',
        leftRight(18, (day) => ({ ...GOOD, note: day === on ? note : null })),
      );
    expect(noted('busyDay', 12).because).toEqual(['gateMet', 'unsettledLately']);
    expect(noted('busyDay', 12).decisions).toContain('hold');
    expect(noted('busyDay', 10).decisions).toEqual(['advance']);
    expect(noted('smallWin', 12).decisions).toEqual(['advance']);
  });

  test('so does a day a point and a half above the start; less does not', () => {
    const bad = (painAverage: number) =>
      leftRight(18, (day) => ({ ...GOOD, painAverage: day === 14 ? painAverage : 5 }));
    expect(accepted('gmi', bad(6.5)).because).toEqual(['gateMet', 'unsettledLately']);
    expect(accepted('gmi', bad(6.4)).decisions).toEqual(['advance']);
  });

  test('the last stage is held', () => {
    const course = clinic().visit(gmi.start('function')).home(7).visit();
    expect(accepted('gmi', course)).toEqual({ decisions: ['hold'], because: ['lastStage'] });
  });

  test('imagery has its own gate', () => {
    const imagery = (days: number, how: Day = {}) =>
      accepted('gmi', clinic().visit(gmi.start('imagery')).home(days, how).visit());
    expect(imagery(5).decisions).toEqual(['advance', 'hold']);
    expect(imagery(4).decisions).toEqual(['hold']);
    expect(imagery(5, { settleMinutes: 45 }).decisions).toEqual(['hold']);
  });
});

describe('an unsettled patient comes first, on both tracks', () => {
  /** Three quiet weeks on both tracks, gates open, then a week that ends with these days. */
  const after = (days: number, how: Day) =>
    clinic()
      .visit(gmi.start('leftRight'), touch.start(0))
      .home(7, GOOD)
      .visit(gmi.hold(), touch.advance(1))
      .home(7, GOOD)
      .home(days, { ...GOOD, ...how })
      .visit();

  test.each([
    ['a small early flare: hold', 2, { painAverage: 6 }, ['hold'], 'expectedFlare'],
    [
      'a flare that lasts: hold or back',
      5,
      { painAverage: 6 },
      ['hold', 'stepBack'],
      'flareOutsideBand',
    ],
    [
      'pain 3 up for three days: back or hold',
      3,
      { painAverage: 8 },
      ['stepBack', 'hold'],
      'painHigh',
    ],
    [
      'use of the hand lost: back or hold',
      3,
      { useMinutes: 10 },
      ['stepBack', 'hold'],
      'functionLost',
    ],
    [
      'a new sign: never forward',
      1,
      { newSigns: ['fever'] },
      ['hold', 'stepBack', 'stop'],
      'newSigns',
    ],
  ] as const)('%s', (_name, days, how, decisions, because) => {
    const course = after(days, how as Day);
    expect(accepted('gmi', course)).toEqual({ decisions, because: [because] });
    expect(accepted('touch', course)).toEqual({ decisions, because: [because] });
  });

  test('a wound found in the room today is known to the decision of today', () => {
    const course = clinic()
      .visit(touch.start(0))
      .home(7)
      .visit(examined('skinBodyTemperature', { wound: true }), touch.hold());
    expect(accepted('touch', course).because).toEqual(['newSigns']);
  });
});

describe('touch', () => {
  const rung = (days: number, how: Day | ((day: number) => Day), top = 0) =>
    clinic().visit(touch.start(top)).home(days, how).visit();

  test('three calm days open the next rung', () => {
    expect(accepted('touch', rung(3, {})).decisions).toEqual(['advance', 'hold']);
    expect(accepted('touch', rung(2, {})).decisions).toEqual(['hold']);
    expect(accepted('touch', rung(3, LEFT_OUT)).decisions).toEqual(['hold']);
  });

  test('after two calm weeks on a rung only going on is right', () => {
    expect(accepted('touch', rung(13, {})).decisions).toEqual(['advance', 'hold']);
    expect(accepted('touch', rung(14, {})).decisions).toEqual(['advance']);
  });

  test('over the limit once: wait or ease; twice: back', () => {
    const over: Day = { painDuringTouch: 8, painTouch: 5 };
    const last = (count: number, on = 1) => rung(7, (day) => (day >= 7 - count ? over : {}), on);
    expect(accepted('touch', last(1))).toEqual({
      decisions: ['hold', 'stepBack'],
      because: ['touchOverLimitOnce'],
    });
    expect(accepted('touch', last(2))).toEqual({
      decisions: ['stepBack'],
      because: ['touchOverLimit'],
    });
    // Nobody can step back from the first rung.
    expect(accepted('touch', last(2, 0)).decisions).toEqual(['hold', 'stop']);
  });

  test('a new sign outweighs a sore rung: stopping is accepted', () => {
    const ill = rung(7, { painDuringTouch: 8, newSigns: ['fever'] }, 1);
    expect(accepted('touch', ill)).toEqual({
      decisions: ['hold', 'stepBack', 'stop'],
      because: ['newSigns'],
    });
  });

  test('sore for three days within the limit: back or hold', () => {
    expect(accepted('touch', rung(3, { painTouch: 4 }))).toEqual({
      decisions: ['stepBack', 'hold'],
      because: ['touchSore'],
    });
    expect(accepted('touch', rung(3, { painTouch: 3 })).because).toEqual(['gateMet']);
  });

  test('the last rung is held', () => {
    expect(accepted('touch', rung(20, {}, 4)).because).toEqual(['lastRung']);
  });
});

describe('the table of rules', () => {
  test('every answer of many courses is that of the first rule that fits its reasons', () => {
    const used = new Set<unknown>();
    for (const episode of manyCourses([1, 2, 3])) {
      for (const one of scoreOf(episode).decisions.judged) {
        const fitting = ACCEPTABLE_RULES.filter(
          ({ tracks, because, and }) =>
            tracks.includes(one.track) &&
            because.some((code) => code === one.because[0]) &&
            (and === undefined || one.because.includes(and)),
        );
        const rule = fitting.find(({ onFirstRung }) => !onFirstRung);
        const lowest = fitting.find(({ onFirstRung }) => onFirstRung);
        const told = [rule?.decisions, lowest?.decisions];
        expect(told, `${one.track} ${one.because.join(' ')}`).toContainEqual(one.acceptable);
        used.add(rule);
      }
    }
    // Most situations come up; rare ones need not.
    expect(used.size).toBeGreaterThan(ACCEPTABLE_RULES.length * 0.6);
  });

  test('each code stands in a rule, and no rule says the same as one before it', () => {
    const told = ACCEPTABLE_RULES.flatMap(({ because, and }) => [
      ...because,
      ...(and ? [and] : []),
    ]);
    expect([...new Set(told)].sort()).toEqual([...BECAUSE].sort());
    const situations = ACCEPTABLE_RULES.flatMap(({ tracks, because, and, onFirstRung }) =>
      tracks.flatMap((track) => because.map((code) => [track, code, and, onFirstRung].join(' '))),
    );
    expect(new Set(situations).size).toBe(situations.length);
  });
});
