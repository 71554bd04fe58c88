import { describe, expect, test } from 'vitest';
import { agreed, clinic } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('PACE_BOOM_BUST: boom and bust unseen', () => {
  /** Use in minutes, good and bad days by turns. */
  const swings = (high: number, low: number) => (index: number) => ({
    useMinutes: index % 2 === 0 ? high : low,
  });

  test('two weeks of swings, and no pacing plan by the next visit', () => {
    const course = clinic().visit().home(14, swings(300, 40)).visit().home(7).visit();
    expect(mistake('PACE_BOOM_BUST', course)).toMatchObject({ day: 21, correctedDay: null });
  });

  test('not when it was agreed at the next visit, not on an even diary', () => {
    const agreedThen = clinic()
      .visit()
      .home(14, swings(300, 40))
      .visit()
      .home(7)
      .visit(agreed('pacingPlan'));
    expect(sightings('PACE_BOOM_BUST', agreedThen)).toEqual([]);
    const even = clinic().visit().home(14, swings(120, 80)).visit().home(7).visit();
    expect(sightings('PACE_BOOM_BUST', even)).toEqual([]);
  });
});
