import { describe, expect, test } from 'vitest';
import { clinic, examined, tried } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('FORCED_MOVEMENT: movement forced through pain', () => {
  const stretch = (during: number) => tried('passiveStretch', { before: 4, during }, 'bad');
  const healed = examined('fractureSite', { united: true });

  test('a stretch to pain 6 is a mistake, to 5 it is not', () => {
    const found = mistake('FORCED_MOVEMENT', clinic().visit(healed, stretch(6)));
    expect(found).toMatchObject({ day: 0, evidence: { during: 6 } });
    expect(found.severity).toBeUndefined();
    expect(sightings('FORCED_MOVEMENT', clinic().visit(healed, stretch(5)))).toEqual([]);
  });

  test.each([
    ['never examined', [stretch(7)]],
    ['examined only afterwards', [stretch(7), healed]],
    ['examined and not healed', [examined('fractureSite', { united: false }), stretch(7)]],
  ])('a safety matter when the fracture was %s', (_name, deeds) => {
    expect(mistake('FORCED_MOVEMENT', clinic().visit(...deeds)).severity).toBe('criticalSafety');
  });

  test('pain in other tasks is judged elsewhere', () => {
    const course = clinic().visit(tried('imageryTrial', { before: 4, during: 8 }, 'bad'));
    expect(sightings('FORCED_MOVEMENT', course)).toEqual([]);
  });
});
