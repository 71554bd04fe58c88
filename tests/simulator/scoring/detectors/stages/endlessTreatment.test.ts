import { describe, expect, test } from 'vitest';
import {
  type Course,
  clinic,
  type Day,
  diagnosed,
  discharged,
  gmi,
  measured,
  referred,
  touch,
} from '../../../clinic.ts';
import { NO_PRACTICE, pictures } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';

const quickDash = (total: number) => measured('quickDash', { total });

describe('ENDLESS_TREATMENT: eight weeks of the same without gain or review', () => {
  /** The same plan for eight weeks; the last week as told. */
  const weeks8 = (last: Day = {}, all: Day = {}): Course =>
    clinic()
      .visit(quickDash(60), diagnosed(), gmi.start('leftRight'), touch.start(0))
      .home(1, all)
      .visit()
      .home(48, all)
      .home(8, { ...all, ...last });

  test('the visit in week nine; a referral a week later puts it right', () => {
    const course = weeks8().visit(quickDash(60)).home(7).visit(referred('painTeam', 'routine'));
    expect(mistake('ENDLESS_TREATMENT', course)).toMatchObject({ day: 57, correctedDay: 64 });
  });

  test('not one day earlier', () => {
    const course = clinic().visit(gmi.start('leftRight')).home(55).visit();
    expect(sightings('ENDLESS_TREATMENT', course)).toEqual([]);
  });

  test.each([
    ['the diagnosis was gone through again', [diagnosed()]],
    ['somebody else was asked', [referred('gp', 'routine')]],
    ['treatment ends today', [discharged('plateauReviewed')]],
    ['the QuickDASH fell by 14', [quickDash(46)]],
    ['the QuickDASH rose by 14', [quickDash(74)]],
    ['the dose is changed today', [gmi.hold({ images: 60 })]],
  ] as const)('not when %s', (_name, deeds) => {
    expect(sightings('ENDLESS_TREATMENT', weeks8().visit(...deeds))).toEqual([]);
  });

  test('13 points are no change', () => {
    expect(sightings('ENDLESS_TREATMENT', weeks8().visit(quickDash(47)))).toHaveLength(1);
  });

  test.each<[string, Day, number]>([
    ['pain 2 lower', { painAverage: 3 }, 0],
    ['pain 1 lower', { painAverage: 4 }, 1],
    ['10 points more accuracy', { leftRight: pictures(40, 50, 3) }, 0],
    ['8 points more accuracy', { leftRight: pictures(39, 50, 3) }, 1],
  ])('the last week with %s', (_name, last, seen) => {
    expect(sightings('ENDLESS_TREATMENT', weeks8(last).visit())).toHaveLength(seen);
  });

  test('a plan that was hardly carried out cannot be judged', () => {
    const idle = { ...NO_PRACTICE, touchMinutes: 0 };
    expect(sightings('ENDLESS_TREATMENT', weeks8({}, idle).visit())).toEqual([]);
    const often = (of10: number) =>
      clinic()
        .visit(gmi.start('leftRight'))
        .home(60, (day) => (day % 10 < of10 ? {} : NO_PRACTICE))
        .visit();
    // Of the days 4 to 59, 8 of ten make 44 of 56 (79%), 7 of ten 38 of 56 (68%).
    expect(sightings('ENDLESS_TREATMENT', often(8))).toHaveLength(1);
    expect(sightings('ENDLESS_TREATMENT', often(7))).toEqual([]);
    const touchOnly = clinic().visit(touch.start(0)).home(57).visit();
    expect(sightings('ENDLESS_TREATMENT', touchOnly)).toHaveLength(1);
  });
});
