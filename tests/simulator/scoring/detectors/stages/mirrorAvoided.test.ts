import { describe, expect, test } from 'vitest';
import { asked, examined, gmi, measured, tried } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { imagery } from './imageryCourse.ts';

describe('MIRROR_AVOIDED: the mirror never offered', () => {
  // Five calm days open the gate on day 12; three weeks later it is day 33.
  const calm = (days: number) => imagery().home(days);

  test('imagery calm for three weeks past its gate, and hold', () => {
    const course = calm(26).visit(gmi.hold()).home(7).visit(gmi.advance('mirror'));
    expect(mistake('MIRROR_AVOIDED', course)).toMatchObject({ day: 33, correctedDay: 40 });
    expect(sightings('MIRROR_AVOIDED', calm(25).visit(gmi.hold()))).toEqual([]);
  });

  test.each([
    ['the other hand hurts', examined('otherHand', { painFree: false })],
    ['vision fails', measured('vision', { ok: false })],
    ['there is dystonia', examined('tremorDystonia', { dystonia: true })],
    ['it was tried in the room', tried('mirrorTrial', { before: 4, during: 7 }, 'bad')],
  ])('not when %s', (_name, finding) => {
    expect(sightings('MIRROR_AVOIDED', calm(26).visit(finding, gmi.hold()))).toEqual([]);
  });

  test('a check of thinking speaks for a lighter dose, not against a mirror', () => {
    const course = calm(26).visit(measured('cognition', { ok: false }), gmi.hold());
    expect(sightings('MIRROR_AVOIDED', course)).toHaveLength(1);
  });

  test('a trial counts as an offer for three weeks', () => {
    const triedAgo = (days: number) =>
      calm(26 - days)
        .visit(tried('mirrorTrial'), gmi.hold())
        .home(days)
        .visit(gmi.hold());
    expect(sightings('MIRROR_AVOIDED', triedAgo(21))).toEqual([]);
    expect(sightings('MIRROR_AVOIDED', triedAgo(22))).toHaveLength(1);
  });

  test("the patient's choice excuses when it was heard", () => {
    const choice = gmi.hold({ because: ['patientChoice'] });
    const heard = calm(26).visit(asked('beliefs', { belief: 'harm' }), choice);
    expect(sightings('MIRROR_AVOIDED', heard)).toEqual([]);
    expect(sightings('MIRROR_AVOIDED', calm(26).visit(choice))).toHaveLength(1);
  });

  test('not in a week with a flare', () => {
    const course = calm(24).home(2, { painAverage: 7 }).visit(gmi.hold());
    expect(sightings('MIRROR_AVOIDED', course)).toEqual([]);
  });
});
