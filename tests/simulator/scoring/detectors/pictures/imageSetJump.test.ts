import { describe, expect, test } from 'vitest';
import { clinic, gmi } from '../../../clinic.ts';
import { norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from './pictureDay.ts';

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
