import { describe, expect, test } from 'vitest';
import { asked, clinic, gmi, measured } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

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
