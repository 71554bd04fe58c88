import { describe, expect, test } from 'vitest';
import { agreed, clinic, gmi } from '../../../clinic.ts';
import { norms } from '../../../profiles.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from './pictureDay.ts';

describe('ACCURACY_ONLY: right, and very slow', () => {
  const slow = (seconds: number, instruction: 'standard' | 'fast' = 'standard') =>
    clinic()
      .visit(gmi.start('leftRight', { instruction }))
      .home(14, day(47, seconds))
      .visit(gmi.advance('imagery'));

  test('left accurate and slower than the limit, speed never asked for', () => {
    const limit = norms.leftRight.timeMaxS;
    expect(mistake('ACCURACY_ONLY', slow(limit + 0.3))).toMatchObject({
      day: 14,
      evidence: { seconds: limit + 0.3 },
    });
    expect(sightings('ACCURACY_ONLY', slow(limit))).toEqual([]);
  });

  test('not when speed was worked on, nor with times of the patient’s own', () => {
    expect(sightings('ACCURACY_ONLY', slow(3.2, 'fast'))).toEqual([]);
    const own = clinic()
      .visit(agreed('ownBaseline'), gmi.start('leftRight'))
      .home(14, day(47, 3.2))
      .visit(gmi.advance('imagery'));
    expect(sightings('ACCURACY_ONLY', own)).toEqual([]);
  });

  test('slow and wrong is another mistake', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(14, day(35, 3.2))
      .visit(gmi.advance('imagery'));
    expect(sightings('ACCURACY_ONLY', course)).toEqual([]);
  });
});
