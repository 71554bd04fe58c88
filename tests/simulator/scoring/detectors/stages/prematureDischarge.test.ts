import { describe, expect, test } from 'vitest';
import { agreed, clinic, diagnosed, discharged, examined, gmi, measured } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

const quickDash = (total: number) => measured('quickDash', { total });

describe('PREMATURE_DISCHARGE', () => {
  /** Treated for so many days, QuickDASH from 60, with a flare plan; then a visit. */
  const treated = (days: number) =>
    clinic()
      .visit(quickDash(60), diagnosed(), agreed('flarePlan'), gmi.start('leftRight'))
      .home(days);
  const examinedAgain = [examined('look'), diagnosed()];
  const goals = discharged('goalsMet');

  test('not with 14 points gained, a flare plan, a follow-up and a fresh examination', () => {
    const course = treated(84).visit(quickDash(46), ...examinedAgain, goals);
    expect(sightings('PREMATURE_DISCHARGE', course)).toEqual([]);
  });

  test.each([
    ['function', treated(84).visit(quickDash(47), ...examinedAgain, goals)],
    ['followUp', treated(84).visit(quickDash(40), ...examinedAgain, discharged('goalsMet', false))],
    ['criteria', treated(84).visit(quickDash(40), goals)],
    [
      'flarePlan',
      clinic()
        .visit(quickDash(60), gmi.start('leftRight'))
        .home(84)
        .visit(quickDash(40), ...examinedAgain, goals),
    ],
  ])('%s is missing', (first, course) => {
    const found = mistake('PREMATURE_DISCHARGE', course);
    expect(found).toMatchObject({ day: 84, evidence: { first } });
    expect(found.severity).toBeUndefined();
  });

  test('before eight weeks, or without a fresh look, no gain and no review are serious', () => {
    const early = treated(55).visit(quickDash(58), ...examinedAgain, goals);
    expect(mistake('PREMATURE_DISCHARGE', early).severity).toBe('major');
  });

  test('two gaps are serious', () => {
    const course = treated(84).visit(quickDash(40), discharged('goalsMet', false));
    expect(mistake('PREMATURE_DISCHARGE', course).severity).toBe('major');
  });

  test('something else measured again is a review as well', () => {
    const grip = measured('grip', { kg: 12 });
    const course = clinic()
      .visit(grip, diagnosed(), agreed('flarePlan'), gmi.start('leftRight'))
      .home(84)
      .visit(grip, ...examinedAgain, discharged('plateauReviewed'));
    expect(sightings('PREMATURE_DISCHARGE', course)).toEqual([]);
  });

  test('a fresh look is at most two weeks old, and the record before treatment is none', () => {
    const looked = (daysAgo: number) =>
      treated(84 - daysAgo)
        .visit(...examinedAgain)
        .home(daysAgo)
        .visit(quickDash(40), goals);
    expect(sightings('PREMATURE_DISCHARGE', looked(14))).toEqual([]);
    expect(sightings('PREMATURE_DISCHARGE', looked(15))).toHaveLength(1);
    const soon = treated(10).visit(quickDash(40), goals);
    expect(mistake('PREMATURE_DISCHARGE', soon).evidence).toEqual({ first: 'criteria' });
  });

  test('a plateau reviewed after eight weeks needs no gain, but function measured again', () => {
    const plateau = (day: number, ...review: readonly ReturnType<typeof quickDash>[]) =>
      treated(day).visit(...review, ...examinedAgain, discharged('plateauReviewed'));
    expect(sightings('PREMATURE_DISCHARGE', plateau(56, quickDash(60)))).toEqual([]);
    expect(sightings('PREMATURE_DISCHARGE', plateau(55, quickDash(60)))).toHaveLength(1);
    expect(sightings('PREMATURE_DISCHARGE', plateau(56))).toHaveLength(1);
    const claimed = treated(84).visit(quickDash(60), ...examinedAgain, goals);
    expect(mistake('PREMATURE_DISCHARGE', claimed).evidence).toEqual({ first: 'function' });
  });

  test('handing over to somebody else is no discharge', () => {
    const course = treated(14).visit(discharged('referredOn', false));
    expect(sightings('PREMATURE_DISCHARGE', course)).toEqual([]);
  });
});
