import { describe, expect, test } from 'vitest';
import { judgeDecisions, summarise } from '../../../src/simulator/scoring/decisions.ts';
import { type Course, clinic, type Day, GOOD, gmi, touch } from '../clinic.ts';
import { norms } from '../profiles.ts';

const judged = (course: Course) => judgeDecisions(course.notes, norms);
const summary = (course: Course) => summarise(judged(course));

/** One decision on left/right work after so many days of it. */
const after = (days: number, how: Day, deed: ReturnType<typeof gmi.hold>) =>
  clinic().visit(gmi.start('leftRight')).home(days, how).visit(deed);

describe('a decision beside what was acceptable', () => {
  test.each([
    ['advance before the gate is one step too fast', 7, {}, gmi.advance('imagery'), false, 1],
    ['hold before the gate agrees', 7, {}, gmi.hold(), true, 0],
    ['advance at the gate agrees', 7, GOOD, gmi.advance('imagery'), true, 0],
    ['hold at a gate long open is one step too slow', 20, GOOD, gmi.hold(), false, -1],
    ['stop before the gate is two steps too slow', 7, {}, gmi.stop(), false, -2],
    ['stop at a gate long open is three', 20, GOOD, gmi.stop(), false, -3],
  ] as const)('%s', (_name, days, how, deed, agreed, distance) => {
    expect(judged(after(days, how, deed))).toMatchObject([{ agreed, distance, implied: false }]);
  });

  test('says when, what, what else and why', () => {
    expect(judged(after(7, {}, gmi.advance('imagery')))).toEqual([
      {
        day: 7,
        week: 2,
        track: 'gmi',
        did: 'advance',
        implied: false,
        acceptable: ['hold'],
        because: ['gateNotMet'],
        agreed: false,
        distance: 1,
      },
    ]);
  });

  test('starts are judged by detectors, not here', () => {
    expect(judged(clinic().visit(gmi.start('imagery'), touch.start(3)))).toEqual([]);
  });

  test('a visit that ends without a word is judged as the hold it is', () => {
    const course = clinic().visit(gmi.start('leftRight'), touch.start(0)).home(7).visit();
    expect(judged(course)).toMatchObject([
      { track: 'gmi', did: 'hold', implied: true, agreed: true },
      { track: 'touch', did: 'hold', implied: true, agreed: true },
    ]);
  });

  test('what happened afterwards changes nothing', () => {
    const decided = () => after(7, GOOD, gmi.advance('imagery'));
    const well = decided().home(7).ends('maxWeeks');
    const badly = decided().home(7, { painAverage: 10, settleMinutes: 120 }).ends('droppedOut');
    expect(judged(well)).toEqual(judged(badly));
  });
});

describe('all decisions together', () => {
  const course = () =>
    clinic()
      .visit(gmi.start('leftRight'))
      .home(7)
      .visit(gmi.hold())
      .home(7)
      .visit(gmi.advance('imagery'))
      .home(3)
      .home(4, { painAverage: 8 })
      .visit(gmi.advance('mirror'))
      .home(7)
      .visit(gmi.hold());

  test('the table counts did against should, with the nearest acceptable decision', () => {
    // Held rightly, advanced too early, advanced in a flare where hold was nearest, held rightly.
    expect(summary(course()).table).toEqual({
      'stepBack>stepBack': 0,
      'stepBack>hold': 0,
      'stepBack>advance': 0,
      'hold>stepBack': 0,
      'hold>hold': 2,
      'hold>advance': 0,
      'advance>stepBack': 0,
      'advance>hold': 2,
      'advance>advance': 0,
    });
  });

  test('agreement is the share inside, pace bias the mean signed distance', () => {
    expect(summary(course())).toMatchObject({ agreement: 0.5, paceBias: 0.5 });
  });

  test('too fast once and too slow once: no bias, and no agreement either', () => {
    const both = clinic()
      .visit(gmi.start('leftRight'))
      .home(20, GOOD)
      .visit(gmi.hold())
      .home(1, GOOD)
      .visit(gmi.advance('imagery'))
      .home(2)
      .visit(gmi.advance('mirror'));
    expect(summary(both).judged.map(({ distance }) => distance)).toEqual([-1, 0, 1]);
    expect(summary(both)).toMatchObject({ paceBias: 0, agreement: 1 / 3 });
  });

  test('an agreed decision stands in the table as what it was', () => {
    expect(summary(after(7, GOOD, gmi.hold())).table['hold>hold']).toBe(1);
    expect(summary(after(7, GOOD, gmi.advance('imagery'))).table['advance>advance']).toBe(1);
  });

  test('without a decision there is neither', () => {
    expect(summary(clinic().visit())).toMatchObject({ agreement: null, paceBias: null });
  });
});
