import { describe, expect, test } from 'vitest';
import { clinic, type Deed, examined, gmi, measured, taught, tried } from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

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

describe('MIRROR_CONTRA_IGNORED: a caution passed over', () => {
  const cautions = [
    ['otherHand', examined('otherHand', { painFree: false })],
    ['vision', measured('vision', { ok: false })],
    ['tremorDystonia', examined('tremorDystonia', { dystonia: true })],
  ] as const;

  test.each(cautions)('%s was found, and mirror work planned unadapted', (found, deed) => {
    const course = clinic().visit(deed, gmi.start('mirror'));
    expect(mistake('MIRROR_CONTRA_IGNORED', course)).toMatchObject({ day: 0, evidence: { found } });
    const adapted = course.home(7).visit(taught('mirrorAdapted'));
    expect(sightings('MIRROR_CONTRA_IGNORED', adapted)[0]).toMatchObject({ correctedDay: 7 });
  });

  test.each(cautions)('not with %s when it was adapted first', (_found, deed) => {
    const course = clinic().visit(deed, taught('mirrorAdapted'), gmi.start('mirror'));
    expect(sightings('MIRROR_CONTRA_IGNORED', course)).toEqual([]);
  });

  test('not when nothing speaks against it', () => {
    const fine = examined('otherHand', { painFree: true });
    const course = clinic().visit(fine, gmi.start('mirror'));
    expect(sightings('MIRROR_CONTRA_IGNORED', course)).toEqual([]);
  });
});
