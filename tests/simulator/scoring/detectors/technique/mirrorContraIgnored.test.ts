import { describe, expect, test } from 'vitest';
import { clinic, examined, gmi, measured, taught } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

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
