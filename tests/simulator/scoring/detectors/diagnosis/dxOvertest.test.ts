import { describe, expect, test } from 'vitest';
import {
  clinic,
  type Deed,
  diagnosed,
  examined,
  gmi,
  referred,
  WHOLE_EXAMINATION,
} from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('DX_OVERTEST: waiting for tests nobody needs', () => {
  const tested = (...deeds: readonly Deed[]) =>
    clinic().visit(...WHOLE_EXAMINATION, diagnosed(), ...deeds);
  const scan = referred('imaging', 'routine');

  test('criteria on record, a scan ordered, treatment four weeks later', () => {
    const course = tested(scan).home(28).visit(gmi.start('leftRight'));
    expect(mistake('DX_OVERTEST', course)).toMatchObject({ day: 21, correctedDay: 28 });
  });

  test('not when treatment begins within three weeks, or no test was ordered, or it was urgent', () => {
    expect(
      sightings('DX_OVERTEST', tested(scan).home(21).visit(gmi.start('leftRight')).home(7)),
    ).toEqual([]);
    expect(sightings('DX_OVERTEST', tested().home(28).visit(gmi.start('leftRight')))).toEqual([]);
    const urgent = referred('imaging', 'sameDay');
    expect(sightings('DX_OVERTEST', tested(urgent).home(28))).toEqual([]);
  });

  test('not where the record says that it is something else, or signs of an infection were known', () => {
    const elsewhere = diagnosed({ conclusion: 'notCrps' });
    expect(sightings('DX_OVERTEST', tested(elsewhere, scan).home(28))).toEqual([]);
    const wound = examined('skinBodyTemperature', { wound: true });
    expect(sightings('DX_OVERTEST', tested(wound, scan).home(28))).toEqual([]);
    const open = diagnosed({ conclusion: 'unclear' });
    expect(sightings('DX_OVERTEST', tested(open, scan).home(28))).not.toEqual([]);
  });
});
