import { describe, expect, test } from 'vitest';
import { clinic, type Day, gmi } from '../../../clinic.ts';
import { article, norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';

describe('IMAGERY_OVERDOSE: too much imagery', () => {
  // Half as much again as the most: 15 of 10 minutes in the article, 90 of 60 in the published profile.
  test.each([
    [article, 15, false],
    [article, 16, true],
    [norms, 90, false],
    [norms, 91, true],
  ])('$0.id: $1 minutes a day is an overdose: $2', (protocol, minutes, seen) => {
    const course = clinic().visit(gmi.start('imagery', { minutes }));
    expect(sightings('IMAGERY_OVERDOSE', course, protocol).length).toBe(seen ? 1 : 0);
  });

  test('less time at the next visit puts it right', () => {
    const course = clinic()
      .visit(gmi.start('imagery', { minutes: 20 }))
      .home(7)
      .visit(gmi.hold({ minutes: 10 }));
    expect(mistake('IMAGERY_OVERDOSE', course, article)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { minutes: 20 },
    });
  });

  /** Imagery in which on some days of the last week pain rises from 5. */
  const rising = (days: number, painDuring: number) =>
    clinic()
      .visit(gmi.start('imagery'))
      .home(14, (day): Day => (day >= 14 - days ? { painDuring } : {}));

  test('the same minutes through a rise of 2 on two days', () => {
    expect(mistake('IMAGERY_OVERDOSE', rising(2, 7).visit(gmi.hold()))).toMatchObject({
      day: 14,
      evidence: { minutes: 10, rises: 2 },
    });
    expect(sightings('IMAGERY_OVERDOSE', rising(2, 7).visit())).toHaveLength(1);
  });

  test('not after one such day, not for a rise of 1', () => {
    expect(sightings('IMAGERY_OVERDOSE', rising(1, 7).visit(gmi.hold()))).toEqual([]);
    expect(sightings('IMAGERY_OVERDOSE', rising(7, 6).visit(gmi.hold()))).toEqual([]);
  });

  test('not when the dose comes down or the plan steps back', () => {
    const less = rising(3, 8).visit(gmi.hold({ minutes: 6 }));
    expect(sightings('IMAGERY_OVERDOSE', less)).toEqual([]);
    const back = rising(3, 8).visit(gmi.stepBack('leftRight'));
    expect(sightings('IMAGERY_OVERDOSE', back)).toEqual([]);
  });

  test('rises of the stage before are not charged to this one', () => {
    const course = rising(3, 8).visit(gmi.advance('mirror'));
    expect(sightings('IMAGERY_OVERDOSE', course)).toEqual([]);
  });
});
