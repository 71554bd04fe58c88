import { describe, expect, test } from 'vitest';
import { clinic, gmi } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from './pictureDay.ts';

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
