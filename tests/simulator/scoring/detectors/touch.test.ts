import { describe, expect, test } from 'vitest';
import { agreed, clinic, type Day, examined, touch } from '../../clinic.ts';
import { article, norms } from '../../profiles.ts';
import { mistake, sightings } from '../found.ts';

describe('TOUCH_TOO_HARD: more force than agreed in the early phases', () => {
  const pressed = (forceG: number, phase: 'passive' | 'withMovement' | 'function' = 'passive') =>
    clinic().visit(touch.start(0, { forceG, phase }));

  // 10 g is the limit of the article; the published profile names none, and 30 g is hard anywhere.
  test.each([
    ['article', 10, null],
    ['article', 11, 'minor'],
    ['article', 30, 'minor'],
    ['article', 31, 'major'],
    ['norms', 30, null],
    ['norms', 31, 'major'],
  ] as const)('%s, %s g: %s', (profile, forceG, severity) => {
    const protocol = profile === 'article' ? article : norms;
    const [found] = sightings('TOUCH_TOO_HARD', pressed(forceG), protocol);
    // Minor is the rubric's severity: the detector only names what is worse.
    expect(found ? (found.severity ?? 'minor') : null).toBe(severity);
  });

  test('touch with movement is still an early phase, function is not', () => {
    expect(sightings('TOUCH_TOO_HARD', pressed(20, 'withMovement'), article)).toHaveLength(1);
    expect(sightings('TOUCH_TOO_HARD', pressed(20, 'function'), article)).toEqual([]);
  });

  test('less force later puts it right', () => {
    const course = pressed(20)
      .home(7)
      .visit(touch.hold({ forceG: 8 }));
    expect(mistake('TOUCH_TOO_HARD', course, article)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { forceG: 20, limit: 10 },
    });
  });

  test('to stay at 20 g after touch that hurt 6 is a major mistake, after 5 a minor one', () => {
    const held = (painTouch: number) =>
      pressed(8)
        .home(7, { painTouch })
        .visit(touch.hold({ forceG: 20 }));
    expect(mistake('TOUCH_TOO_HARD', held(6), article).severity).toBe('major');
    expect(mistake('TOUCH_TOO_HARD', held(5), article).severity).toBeUndefined();
  });
});

describe('TOUCH_TOO_FAINT: touch that asks nothing', () => {
  const faint = () => clinic().visit(touch.start(0, { discrimination: false }));

  test('two weeks at rest with nothing to tell apart', () => {
    const course = faint()
      .home(14)
      .visit(touch.hold({ discrimination: true }));
    expect(mistake('TOUCH_TOO_FAINT', course)).toMatchObject({
      day: 14,
      correctedDay: 14,
      evidence: { days: 14 },
    });
    expect(sightings('TOUCH_TOO_FAINT', faint().home(13))).toEqual([]);
  });

  test.each([
    ['a task', { discrimination: true }],
    ['movement', { phase: 'withMovement' }],
  ] as const)('not with %s after a week', (_name, change) => {
    const course = faint().home(7).visit(touch.hold(change)).home(28);
    expect(sightings('TOUCH_TOO_FAINT', course)).toEqual([]);
  });

  test('not while it gets on: another texture each week is progress', () => {
    const course = faint().home(8).visit(touch.advance(1)).home(8).visit(touch.advance(2)).home(8);
    expect(sightings('TOUCH_TOO_FAINT', course)).toEqual([]);
  });

  test('the next texture starts a count of its own', () => {
    const course = faint().home(7).visit(touch.advance(1)).home(14);
    expect(mistake('TOUCH_TOO_FAINT', course).day).toBe(21);
  });

  test('stopping touch ends it and puts nothing right; a second spell counts anew', () => {
    const stopped = faint().home(20).visit(touch.stop()).home(7);
    expect(mistake('TOUCH_TOO_FAINT', stopped)).toMatchObject({
      correctedDay: null,
      evidence: { days: 20 },
    });
    const twice = faint()
      .home(7)
      .visit(touch.hold({ discrimination: true }))
      .home(7)
      .visit(touch.hold({ discrimination: false }))
      .home(21);
    expect(sightings('TOUCH_TOO_FAINT', twice).map(({ day }) => day)).toEqual([28]);
  });
});

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

describe('PAIN_ZERO_RULE: no pain allowed', () => {
  test('agreed, and replaced by a limit two weeks later', () => {
    const course = clinic().visit(agreed('noPainRule')).home(14).visit(agreed('painLimit', 2));
    expect(mistake('PAIN_ZERO_RULE', course)).toMatchObject({ day: 0, correctedDay: 14 });
  });

  test('not with an agreed limit', () => {
    expect(sightings('PAIN_ZERO_RULE', clinic().visit(agreed('painLimit', 1)))).toEqual([]);
  });
});

describe('HOTSPOT_FIRST: started on the worst spot, or without a map', () => {
  const map = examined('sensitivityMap', { drawn: true });

  test('the first plan names the hotspot, even with a map', () => {
    const course = clinic()
      .visit(map, touch.start(0, { site: 'hotspot' }))
      .home(7)
      .visit(touch.hold({ site: 'border' }));
    expect(mistake('HOTSPOT_FIRST', course)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { why: 'site' },
    });
  });

  const border = () => clinic().visit(touch.start(0)).home(7).visit().home(7);

  test('no map by the third visit of touch', () => {
    const course = border().visit().home(7).visit(map);
    expect(mistake('HOTSPOT_FIRST', course)).toMatchObject({
      day: 14,
      correctedDay: 21,
      evidence: { why: 'map' },
    });
  });

  test('not with a map at the third visit, not before it, not at a distance on purpose', () => {
    expect(sightings('HOTSPOT_FIRST', border().visit(map).home(7).visit())).toEqual([]);
    expect(sightings('HOTSPOT_FIRST', border())).toEqual([]);
    const distant = clinic()
      .visit(touch.start(0, { site: 'distant' }))
      .home(7)
      .visit()
      .home(7)
      .visit();
    expect(sightings('HOTSPOT_FIRST', distant)).toEqual([]);
  });
});
