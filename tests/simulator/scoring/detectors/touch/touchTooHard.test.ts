import { describe, expect, test } from 'vitest';
import { clinic, touch } from '../../../clinic.ts';
import { article, norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';

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
