import { describe, expect, test } from 'vitest';
import { agreed, clinic, gmi } from '../../../clinic.ts';
import { article, norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from './pictureDay.ts';

describe('NORM_MISMATCH: somebody else’s norm', () => {
  const held = (ageYears: number, seconds = 3, right = 48) =>
    clinic({ ageYears })
      .visit(gmi.start('leftRight'))
      .home(14, day(right, seconds))
      .visit(gmi.hold());

  test('at 66, accurate, slow, held for two weeks; own times agreed later', () => {
    expect(mistake('NORM_MISMATCH', held(66))).toMatchObject({ day: 14, evidence: { age: 66 } });
    const mended = held(66).home(7, day(48, 3)).visit(agreed('ownBaseline'));
    expect(sightings('NORM_MISMATCH', mended)[0]).toMatchObject({ correctedDay: 21 });
  });

  test('not at 65, nor when time was not what held the patient', () => {
    expect(sightings('NORM_MISMATCH', held(65))).toEqual([]);
    expect(sightings('NORM_MISMATCH', held(71, norms.leftRight.timeMaxS))).toEqual([]);
    expect(sightings('NORM_MISMATCH', held(71, 3, 35))).toEqual([]);
  });

  test('not when a goal of their own had been agreed', () => {
    const course = clinic({ ageYears: 71 })
      .visit(agreed('ownBaseline'), gmi.start('leftRight'))
      .home(14, day(48, 3))
      .visit(gmi.hold());
    expect(sightings('NORM_MISMATCH', course, article)).toEqual([]);
  });
});
