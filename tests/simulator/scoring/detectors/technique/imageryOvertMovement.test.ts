import { describe, expect, test } from 'vitest';
import { clinic, gmi, taught, tried } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

const BRACED = tried('imageryTrial', { braces: true }, 'fineBraced');

const STILL = tried('imageryTrial', { braces: false });

describe('IMAGERY_OVERT_MOVEMENT: bracing taken for imagery', () => {
  const imagery = () => clinic().visit(BRACED, gmi.start('imagery')).home(7);

  test('seen, and not shown by the end of the next visit', () => {
    expect(mistake('IMAGERY_OVERT_MOVEMENT', imagery().visit().home(7).visit())).toMatchObject({
      day: 7,
      correctedDay: null,
    });
    const late = imagery().visit().home(7).visit(taught('imageryStill'));
    expect(mistake('IMAGERY_OVERT_MOVEMENT', late)).toMatchObject({ correctedDay: 14 });
  });

  test('not when it is shown at the next visit, or nothing was seen', () => {
    const shown = imagery().visit(taught('imageryStill')).home(7).visit();
    expect(sightings('IMAGERY_OVERT_MOVEMENT', shown)).toEqual([]);
    const still = clinic().visit(STILL, gmi.start('imagery')).home(7).visit().home(7).visit();
    expect(sightings('IMAGERY_OVERT_MOVEMENT', still)).toEqual([]);
  });
});
