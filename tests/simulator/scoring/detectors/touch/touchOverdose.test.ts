import { describe, expect, test } from 'vitest';
import { clinic, touch } from '../../../clinic.ts';
import { article, norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';

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
