import { describe, expect, test } from 'vitest';
import { clinic, said } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('NATURAL_HISTORY_BLIND: all the credit to the programme', () => {
  const credit = said('programmeDidIt');

  test('said in the first half year; the natural course is told later', () => {
    const course = clinic({ durationWeeks: 25 }).visit(credit).home(7).visit(said('naturalCourse'));
    expect(mistake('NATURAL_HISTORY_BLIND', course)).toMatchObject({ day: 0, correctedDay: 7 });
  });

  test('not when both were said, not in longstanding CRPS', () => {
    const both = clinic().visit(said('naturalCourse')).home(7).visit(credit);
    expect(sightings('NATURAL_HISTORY_BLIND', both)).toEqual([]);
    expect(sightings('NATURAL_HISTORY_BLIND', clinic({ durationWeeks: 26 }).visit(credit))).toEqual(
      [],
    );
  });
});
