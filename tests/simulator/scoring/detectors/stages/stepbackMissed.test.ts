import { describe, expect, test } from 'vitest';
import { clinic, type Day, gmi } from '../../../clinic.ts';
import { GOOD, pictures } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

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
