import { describe, expect, test } from 'vitest';
import { clinic, type Deed, gmi, taught, tried } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('MIRROR_TECHNIQUE: a mirror that breaks the illusion', () => {
  const mirror = (...before: readonly Deed[]) =>
    clinic()
      .visit(...before, gmi.start('mirror'))
      .home(7);

  test('a visit later nobody had set it up', () => {
    const course = mirror().visit(taught('mirrorSetUp'));
    expect(mistake('MIRROR_TECHNIQUE', course)).toMatchObject({ day: 7, correctedDay: 7 });
    expect(mistake('MIRROR_TECHNIQUE', mirror().visit()).severity).toBeUndefined();
  });

  test('weighs more when odd feelings had been seen', () => {
    const odd = tried('mirrorTrial', { oddFeelings: true }, 'fineOdd');
    expect(mistake('MIRROR_TECHNIQUE', mirror(odd).visit())).toMatchObject({ severity: 'major' });
  });

  test('not when it was set up with the patient first', () => {
    expect(sightings('MIRROR_TECHNIQUE', mirror(taught('mirrorSetUp')).visit())).toEqual([]);
    expect(sightings('MIRROR_TECHNIQUE', clinic().visit(gmi.start('imagery')).home(30))).toEqual(
      [],
    );
  });
});
