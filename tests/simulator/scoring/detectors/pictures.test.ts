import { describe, expect, test } from 'vitest';
import { agreed, asked, clinic, type Day, type Deed, gmi, pictures } from '../../clinic.ts';
import { article, norms } from '../../profiles.ts';
import { mistake, sightings } from '../found.ts';

const day = (right: number, seconds: number): Day => ({ leftRight: pictures(right, 50, seconds) });

describe('SPEED_OVER_ACCURACY: speed bought with errors', () => {
  /** A week as usual, then a week under "a little faster", then the next visit. */
  const hurried = (before: Day, after: Day, next: 'fast' | 'standard' = 'fast') =>
    clinic()
      .visit(gmi.start('leftRight'))
      .home(7, before)
      .visit(gmi.hold({ instruction: 'fast' }))
      .home(7, after)
      .visit(gmi.hold({ instruction: next }));

  test('15% faster and 8 points worse, and still faster is asked for', () => {
    const course = hurried(day(42, 2), day(38, 1.7));
    expect(mistake('SPEED_OVER_ACCURACY', course)).toMatchObject({
      day: 14,
      evidence: { points: 8 },
      correctedDay: null,
    });
    const eased = course.home(7).visit(gmi.hold({ instruction: 'standard' }));
    expect(sightings('SPEED_OVER_ACCURACY', eased)[0]).toMatchObject({ correctedDay: 21 });
  });

  test.each([
    ['accuracy fell by 6 points only', day(42, 2), day(39, 1.7)],
    ['times fell by 14% only', day(42, 2), day(38, 1.72)],
    ['accuracy held', day(42, 2), day(42, 1.5)],
  ])('not when %s', (_name, before, after) => {
    expect(sightings('SPEED_OVER_ACCURACY', hurried(before, after))).toEqual([]);
  });

  test('not when the hurry is taken back at that visit', () => {
    const course = hurried(day(42, 2), day(36, 1.6), 'standard');
    expect(sightings('SPEED_OVER_ACCURACY', course)).toEqual([]);
  });
});

describe('ACCURACY_ONLY: right, and very slow', () => {
  const slow = (seconds: number, instruction: 'standard' | 'fast' = 'standard') =>
    clinic()
      .visit(gmi.start('leftRight', { instruction }))
      .home(14, day(47, seconds))
      .visit(gmi.advance('imagery'));

  test('left accurate and slower than the limit, speed never asked for', () => {
    const limit = norms.leftRight.timeMaxS;
    expect(mistake('ACCURACY_ONLY', slow(limit + 0.3))).toMatchObject({
      day: 14,
      evidence: { seconds: limit + 0.3 },
    });
    expect(sightings('ACCURACY_ONLY', slow(limit))).toEqual([]);
  });

  test('not when speed was worked on, nor with times of the patient’s own', () => {
    expect(sightings('ACCURACY_ONLY', slow(3.2, 'fast'))).toEqual([]);
    const own = clinic()
      .visit(agreed('ownBaseline'), gmi.start('leftRight'))
      .home(14, day(47, 3.2))
      .visit(gmi.advance('imagery'));
    expect(sightings('ACCURACY_ONLY', own)).toEqual([]);
  });

  test('slow and wrong is another mistake', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(14, day(35, 3.2))
      .visit(gmi.advance('imagery'));
    expect(sightings('ACCURACY_ONLY', course)).toEqual([]);
  });
});

describe('IMAGE_SET_STUCK: the same pictures for weeks', () => {
  const stuck = (days: number, right: number) =>
    clinic().visit(gmi.start('leftRight')).home(days, day(right, 1.5));

  test('ten days, 95% right and more, and the same again', () => {
    const course = stuck(10, 48).visit(gmi.hold());
    expect(mistake('IMAGE_SET_STUCK', course)).toMatchObject({ day: 10, evidence: { days: 10 } });
    const later = course.home(7, day(48, 1.5)).visit(gmi.hold({ pictures: 'surface' }));
    expect(sightings('IMAGE_SET_STUCK', later)[0]).toMatchObject({ correctedDay: 17 });
  });

  test('not after nine days, not at 94%, not when the next set comes in', () => {
    expect(sightings('IMAGE_SET_STUCK', stuck(9, 48).visit(gmi.hold()))).toEqual([]);
    expect(sightings('IMAGE_SET_STUCK', stuck(10, 47).visit(gmi.hold()))).toEqual([]);
    const changed = stuck(10, 48).visit(gmi.hold({ pictures: 'surface' }));
    expect(sightings('IMAGE_SET_STUCK', changed)).toEqual([]);
  });

  test('the hardest set has no next', () => {
    const course = clinic()
      .visit(gmi.start('leftRight', { pictures: 'context' }))
      .home(12, day(49, 1.5))
      .visit(gmi.hold());
    expect(sightings('IMAGE_SET_STUCK', course)).toEqual([]);
  });
});

describe('IMAGE_SET_JUMP: too hard at once', () => {
  const week = (right: number) => clinic().visit(gmi.start('leftRight')).home(7, day(right, 2));

  test('two levels at once, taken back a week later', () => {
    const course = week(48)
      .visit(gmi.hold({ pictures: 'object' }))
      .home(7, day(48, 2))
      .visit(gmi.hold({ pictures: 'surface' }));
    expect(mistake('IMAGE_SET_JUMP', course)).toMatchObject({
      day: 7,
      evidence: { levels: 2 },
      correctedDay: 14,
    });
  });

  test('one level while accuracy lies below the line', () => {
    const least = Math.ceil(50 * norms.leftRight.accuracyMin);
    const below = week(least - 1).visit(gmi.hold({ pictures: 'surface' }));
    expect(mistake('IMAGE_SET_JUMP', below)).toMatchObject({ evidence: { levels: 1 } });
    const at = week(least).visit(gmi.hold({ pictures: 'surface' }));
    expect(sightings('IMAGE_SET_JUMP', at)).toEqual([]);
  });

  test('an easier set is never a jump', () => {
    const course = clinic()
      .visit(gmi.start('leftRight', { pictures: 'surface' }))
      .home(7, day(30, 3))
      .visit(gmi.hold({ pictures: 'plain' }));
    expect(sightings('IMAGE_SET_JUMP', course)).toEqual([]);
  });
});

describe('NORM_MISMATCH: somebody else’s norm', () => {
  const held = (ageYears: number, seconds = 3, right = 48) =>
    clinic({ ageYears })
      .visit(gmi.start('leftRight'))
      .home(14, day(right, seconds))
      .visit(gmi.hold());

  test('at 66, accurate, slow, held for two weeks; own times agreed later', () => {
    expect(mistake('NORM_MISMATCH', held(66))).toMatchObject({ day: 14, evidence: { age: 66 } });
    const mended = held(66).home(7, day(48, 3)).visit(agreed('ownBaseline'));
    expect(sightings('NORM_MISMATCH', mended)[0]).toMatchObject({ correctedDay: 21 });
  });

  test('not at 65, nor when time was not what held the patient', () => {
    expect(sightings('NORM_MISMATCH', held(65))).toEqual([]);
    expect(sightings('NORM_MISMATCH', held(71, norms.leftRight.timeMaxS))).toEqual([]);
    expect(sightings('NORM_MISMATCH', held(71, 3, 35))).toEqual([]);
  });

  test('not when a goal of their own had been agreed', () => {
    const course = clinic({ ageYears: 71 })
      .visit(agreed('ownBaseline'), gmi.start('leftRight'))
      .home(14, day(48, 3))
      .visit(gmi.hold());
    expect(sightings('NORM_MISMATCH', course, article)).toEqual([]);
  });
});

describe('CONFOUNDER_IGNORED: a bad score read without asking', () => {
  /** Two good weeks, then days far worse with bad nights, then a step back from imagery. */
  const fell = (nights: Day, ...deeds: readonly Deed[]) =>
    clinic()
      .visit(gmi.start('imagery'))
      .home(14, day(48, 1.5))
      .visit()
      .home(7, { ...day(35, 2.5), ...nights })
      .visit(...deeds, gmi.stepBack('leftRight'));

  test('stepped back for a fall in accuracy with bad nights on record', () => {
    expect(mistake('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }))).toMatchObject({
      day: 21,
      evidence: { nights: 7 },
    });
  });

  test('not when sleep or medicines were asked about, nor with good nights', () => {
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }, asked('sleep')))).toEqual([]);
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }, asked('medicines')))).toEqual(
      [],
    );
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'good' }))).toEqual([]);
  });
});
