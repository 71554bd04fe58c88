import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, gmi, measured, touch } from '../../clinic.ts';
import { article, norms } from '../../profiles.ts';
import { mistake, sightings } from '../found.ts';

describe('IMAGERY_OVERDOSE: too much imagery', () => {
  // Half as much again as the most: 15 of 10 minutes in the article, 90 of 60 in the published profile.
  test.each([
    [article, 15, false],
    [article, 16, true],
    [norms, 90, false],
    [norms, 91, true],
  ])('$0.id: $1 minutes a day is an overdose: $2', (protocol, minutes, seen) => {
    const course = clinic().visit(gmi.start('imagery', { minutes }));
    expect(sightings('IMAGERY_OVERDOSE', course, protocol).length).toBe(seen ? 1 : 0);
  });

  test('less time at the next visit puts it right', () => {
    const course = clinic()
      .visit(gmi.start('imagery', { minutes: 20 }))
      .home(7)
      .visit(gmi.hold({ minutes: 10 }));
    expect(mistake('IMAGERY_OVERDOSE', course, article)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { minutes: 20 },
    });
  });

  /** Imagery in which on some days of the last week pain rises from 5. */
  const rising = (days: number, painDuring: number) =>
    clinic()
      .visit(gmi.start('imagery'))
      .home(14, (day): Day => (day >= 14 - days ? { painDuring } : {}));

  test('the same minutes through a rise of 2 on two days', () => {
    expect(mistake('IMAGERY_OVERDOSE', rising(2, 7).visit(gmi.hold()))).toMatchObject({
      day: 14,
      evidence: { minutes: 10, rises: 2 },
    });
    expect(sightings('IMAGERY_OVERDOSE', rising(2, 7).visit())).toHaveLength(1);
  });

  test('not after one such day, not for a rise of 1', () => {
    expect(sightings('IMAGERY_OVERDOSE', rising(1, 7).visit(gmi.hold()))).toEqual([]);
    expect(sightings('IMAGERY_OVERDOSE', rising(7, 6).visit(gmi.hold()))).toEqual([]);
  });

  test('not when the dose comes down or the plan steps back', () => {
    const less = rising(3, 8).visit(gmi.hold({ minutes: 6 }));
    expect(sightings('IMAGERY_OVERDOSE', less)).toEqual([]);
    const back = rising(3, 8).visit(gmi.stepBack('leftRight'));
    expect(sightings('IMAGERY_OVERDOSE', back)).toEqual([]);
  });

  test('rises of the stage before are not charged to this one', () => {
    const course = rising(3, 8).visit(gmi.advance('mirror'));
    expect(sightings('IMAGERY_OVERDOSE', course)).toEqual([]);
  });
});

describe('DOSE_TOO_THIN: too few pictures to teach or be read', () => {
  // Half of the 50 pictures a day that both profiles work with.
  const planned = (images: number) => clinic().visit(gmi.start('leftRight', { images }));

  test('20 pictures a day for a week', () => {
    const course = planned(20)
      .home(7)
      .visit(gmi.hold({ images: 50 }))
      .home(7);
    expect(mistake('DOSE_TOO_THIN', course)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { images: 20 },
    });
  });

  test('not with 30, and not when put right within the week', () => {
    expect(sightings('DOSE_TOO_THIN', planned(30).home(28))).toEqual([]);
    const soon = planned(20)
      .home(6)
      .visit(gmi.hold({ images: 50 }))
      .home(7);
    expect(sightings('DOSE_TOO_THIN', soon)).toEqual([]);
  });

  test('short visits do not hide it: 20 pictures over three visits are still a week', () => {
    const course = planned(20).home(3).visit().home(3).visit().home(3).visit();
    expect(sightings('DOSE_TOO_THIN', course)[0]).toMatchObject({ day: 0, correctedDay: null });
  });

  test('a barrier heard before the plan was made small excuses; heard afterwards it does not', () => {
    const lower = gmi.hold({ images: 20 });
    const barrier = asked('practice', { barrier: 'time' });
    const fitted = planned(50).home(7).visit(barrier, lower).home(14);
    expect(sightings('DOSE_TOO_THIN', fitted)).toEqual([]);
    const nothing = planned(50)
      .home(7)
      .visit(asked('practice', { barrier: 'none' }), lower)
      .home(7);
    expect(sightings('DOSE_TOO_THIN', nothing)).toHaveLength(1);
    const afterwards = planned(20).home(7).visit(barrier).home(7);
    expect(sightings('DOSE_TOO_THIN', afterwards)[0]?.day).toBe(0);
  });

  test('a check of thinking or sight that failed asks for a lighter start', () => {
    const course = clinic().visit(
      measured('cognition', { ok: false }),
      gmi.start('leftRight', { images: 10 }),
    );
    expect(sightings('DOSE_TOO_THIN', course.home(14))).toEqual([]);
  });

  test('a trim in a flare is right; staying there after it has settled is not', () => {
    const course = planned(50)
      .home(5)
      .home(2, { painAverage: 7 })
      .visit(gmi.hold({ images: 20 }))
      .home(7)
      .visit(gmi.hold())
      .home(7);
    expect(sightings('DOSE_TOO_THIN', course).map(({ day }) => day)).toEqual([14]);
  });
});

describe('TOUCH_OVERDOSE: too long, too often', () => {
  test.each([
    ['10 minutes', { minutes: 10 }, norms, false],
    ['11 minutes', { minutes: 11 }, norms, true],
    ['8 sessions where 5 are the most', { sessionsPerDay: 8 }, article, true],
    ['7 sessions where 5 are the most', { sessionsPerDay: 7 }, article, false],
    ['12 sessions where 10 are the most', { sessionsPerDay: 12 }, norms, false],
  ])('%s', (_name, dose, protocol, seen) => {
    const course = clinic().visit(touch.start(0, dose)).home(7);
    expect(sightings('TOUCH_OVERDOSE', course, protocol).length).toBe(seen ? 1 : 0);
  });

  test('put right a week later; put right the next day it lasted no two days', () => {
    const after = (days: number) =>
      clinic()
        .visit(touch.start(0, { minutes: 15 }))
        .home(days)
        .visit(touch.hold({ minutes: 5 }));
    expect(mistake('TOUCH_OVERDOSE', after(7))).toMatchObject({ day: 0, correctedDay: 7 });
    expect(sightings('TOUCH_OVERDOSE', after(1))).toEqual([]);
    expect(sightings('TOUCH_OVERDOSE', after(2))).toHaveLength(1);
  });
});
