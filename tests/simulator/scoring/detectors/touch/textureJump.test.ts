import { describe, expect, test } from 'vitest';
import { clinic, type Day, touch, tried } from '../../../clinic.ts';
import { article } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';

describe('TEXTURE_JUMP: rungs skipped, or the next begun while this one hurts', () => {
  const silk = () => clinic().visit(touch.start(0)).home(7);

  test('from silk to soft towel, and back to cotton two weeks later', () => {
    const course = silk()
      .visit(touch.advance(2))
      .home(7)
      .visit(touch.hold())
      .home(7)
      .visit(touch.stepBack(1));
    expect(mistake('TEXTURE_JUMP', course)).toMatchObject({
      day: 7,
      correctedDay: 21,
      evidence: { rung: 2, sore: 0 },
    });
  });

  test('not one rung at a time', () => {
    const course = silk().visit(touch.advance(1)).home(7).visit(touch.advance(2));
    expect(sightings('TEXTURE_JUMP', course)).toEqual([]);
  });

  test('up by three at once, also to a rung known from earlier', () => {
    const course = silk()
      .visit(touch.advance(1))
      .home(7)
      .visit(touch.advance(2))
      .home(7)
      .visit(touch.stepBack(0))
      .home(7)
      .visit(touch.advance(2));
    expect(sightings('TEXTURE_JUMP', course).map(({ day }) => day)).toEqual([28]);
  });

  test('a start above the first rung is a jump, unless that rung was tried in the room and fine', () => {
    expect(sightings('TEXTURE_JUMP', clinic().visit(touch.start(1)))).toHaveLength(1);
    const fine = clinic().visit(tried('touchTrial', { rung: 1 }), touch.start(1));
    expect(sightings('TEXTURE_JUMP', fine)).toEqual([]);
    const sore = clinic().visit(tried('touchTrial', { rung: 1 }, 'sore'), touch.start(1));
    expect(sightings('TEXTURE_JUMP', sore)).toHaveLength(1);
  });

  test('a pause that ends where it began is no jump', () => {
    const course = silk()
      .visit(touch.advance(1))
      .home(7)
      .visit(touch.stop())
      .home(7)
      .visit(touch.start(1));
    expect(sightings('TEXTURE_JUMP', course)).toEqual([]);
  });

  /** A week of touch with one day over the limit, so many days before the visit. */
  const soreBefore = (days: number, how: Day) =>
    clinic()
      .visit(touch.start(0))
      .home(7, (day) => (day === 7 - days ? how : {}))
      .visit(touch.advance(1));

  test('published: pain 3 above its start on any of the last three days', () => {
    expect(mistake('TEXTURE_JUMP', soreBefore(3, { painDuringTouch: 8 }))).toMatchObject({
      evidence: { rung: 1, sore: 1 },
    });
    expect(sightings('TEXTURE_JUMP', soreBefore(4, { painDuringTouch: 8 }))).toEqual([]);
    expect(sightings('TEXTURE_JUMP', soreBefore(3, { painDuringTouch: 7 }))).toEqual([]);
  });

  test('source article: evoked pain of 4; 3 is within the limit', () => {
    expect(sightings('TEXTURE_JUMP', soreBefore(1, { painTouch: 4 }), article)).toHaveLength(1);
    expect(sightings('TEXTURE_JUMP', soreBefore(1, { painTouch: 3 }), article)).toEqual([]);
  });
});
