import { describe, expect, test } from 'vitest';
import { clinic, type Day, gmi } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from './pictureDay.ts';

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
