import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../../src/simulator/types.ts';
import { asked, clinic, type Day, gmi, measured } from '../../../clinic.ts';
import { pictures } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

describe('CHANGE_WITHIN_NOISE: noise taken for change', () => {
  const because = (reason: Reason) => gmi.hold({ because: [reason] });
  const weeks = (first: Day, last: Day) =>
    clinic().visit(gmi.start('leftRight')).home(14, first).home(7, last);
  const pain = (from: number, to: number) => weeks({ painAverage: from }, { painAverage: to });

  test.each<[Reason, number, number, boolean]>([
    ['painImproved', 6, 5, true],
    ['painImproved', 6, 4.1, true],
    ['painImproved', 6, 4, false],
    // The change must have the sign that the reason claims.
    ['painImproved', 4, 6, true],
    ['painWorse', 6, 4, true],
    ['painWorse', 4, 6, false],
  ])('%s from %s to %s of 10 is noise: %s', (reason, from, to, noise) => {
    const found = sightings('CHANGE_WITHIN_NOISE', pain(from, to).visit(because(reason)));
    expect(found.map(({ evidence }) => evidence)).toEqual(noise ? [{ reason }] : []);
  });

  test('a flare of one point on two days is what the profile acts on: no noise', () => {
    const flare = clinic().visit(gmi.start('leftRight')).home(7).home(2, { painAverage: 6 });
    expect(sightings('CHANGE_WITHIN_NOISE', flare.visit(because('painWorse')))).toEqual([]);
    const day = clinic().visit(gmi.start('leftRight')).home(7).home(1, { painAverage: 6 });
    expect(mistake('CHANGE_WITHIN_NOISE', day.visit(because('painWorse'))).day).toBe(8);
  });

  test('a slow gain counts from where the patient began', () => {
    const course = clinic()
      .visit(asked('pain', { nrs: 7 }), gmi.start('leftRight'))
      .home(7, { painAverage: 6 })
      .home(14, { painAverage: 5 })
      .visit(because('painImproved'));
    expect(sightings('CHANGE_WITHIN_NOISE', course)).toEqual([]);
  });

  test.each([
    [60, 47, true],
    [60, 46, false],
    [46, 60, true],
  ])('QuickDASH from %s to %s as better function is noise: %s', (first, last, noise) => {
    const course = clinic()
      .visit(measured('quickDash', { total: first }), gmi.start('leftRight'))
      .home(28)
      .visit(measured('quickDash', { total: last }), because('functionImproved'));
    expect(sightings('CHANGE_WITHIN_NOISE', course).length).toBe(noise ? 1 : 0);
  });

  test.each([
    // 350 pictures a week: 6.8 points are detectable at 70%, 4.4 at 90%, and 5 are the least.
    [35, 38, true],
    [35, 39, false],
    [45, 47, true],
    [45, 48, false],
    [40, 35, true],
  ])('accuracy from %s to %s of 50 as better is noise: %s', (first, last, noise) => {
    const course = weeks(
      { leftRight: pictures(first, 50, 3) },
      { leftRight: pictures(last, 50, 3) },
    ).visit(because('accuracyImproved'));
    expect(sightings('CHANGE_WITHIN_NOISE', course).length).toBe(noise ? 1 : 0);
  });

  test('a claim without any record is no better than noise', () => {
    const course = clinic().visit(gmi.start('leftRight')).home(7);
    expect(
      sightings('CHANGE_WITHIN_NOISE', course.visit(because('functionImproved'))),
    ).toHaveLength(1);
  });

  test('other reasons claim no change', () => {
    expect(sightings('CHANGE_WITHIN_NOISE', pain(5, 5).visit(because('gateNotMet')))).toEqual([]);
  });
});
