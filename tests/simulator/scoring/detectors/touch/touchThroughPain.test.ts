import { describe, expect, test } from 'vitest';
import { agreed, clinic, type Day, touch } from '../../../clinic.ts';
import { article } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';

describe('TOUCH_THROUGH_PAIN: touch carried on over the limit', () => {
  const over = (days: number, how: Day, rise = 2) =>
    clinic()
      .visit(agreed('painLimit', rise), touch.start(0))
      .home(7, (day) => (day >= 7 - days ? how : {}));
  const THREE_UP: Day = { painDuringTouch: 8, painTouch: 5 };

  test('published: two days of 3 points up, and the same again', () => {
    const course = over(2, THREE_UP)
      .visit(touch.hold())
      .home(7)
      .visit(touch.hold({ forceG: 5 }));
    expect(mistake('TOUCH_THROUGH_PAIN', course)).toMatchObject({
      day: 7,
      correctedDay: 14,
      evidence: { worst: 5 },
    });
    expect(sightings('TOUCH_THROUGH_PAIN', over(2, THREE_UP).visit())).toHaveLength(1);
  });

  test('not after one day, not at the limit, not within a wider agreed limit', () => {
    expect(sightings('TOUCH_THROUGH_PAIN', over(1, THREE_UP).visit())).toEqual([]);
    expect(sightings('TOUCH_THROUGH_PAIN', over(2, { painDuringTouch: 7 }).visit())).toEqual([]);
    expect(sightings('TOUCH_THROUGH_PAIN', over(2, THREE_UP, 3).visit())).toEqual([]);
  });

  test('source article: evoked pain of 4 on two days', () => {
    expect(
      sightings('TOUCH_THROUGH_PAIN', over(2, { painTouch: 4 }).visit(), article),
    ).toHaveLength(1);
    expect(sightings('TOUCH_THROUGH_PAIN', over(2, { painTouch: 3 }).visit(), article)).toEqual([]);
  });

  test.each([
    ['a lighter hand', touch.hold({ forceG: 5 })],
    ['fewer sessions', touch.hold({ sessionsPerDay: 2 })],
    ['a pause', touch.stop()],
  ])('not when the answer is %s', (_name, answer) => {
    expect(sightings('TOUCH_THROUGH_PAIN', over(2, THREE_UP).visit(answer))).toEqual([]);
  });

  test('going up a rung in spite of it is a texture jump, counted once', () => {
    const course = over(2, THREE_UP).visit(touch.advance(1));
    expect(sightings('TOUCH_THROUGH_PAIN', course)).toEqual([]);
    expect(sightings('TEXTURE_JUMP', course)).toHaveLength(1);
  });
});
