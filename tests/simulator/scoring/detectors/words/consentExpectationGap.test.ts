import { describe, expect, test } from 'vitest';
import { agreed, clinic, gmi, said } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('CONSENT_EXPECTATION_GAP: no warning, no stop rule', () => {
  const imagery = gmi.advance('imagery');
  const leftRight = () => clinic().visit(gmi.start('leftRight')).home(7);

  test('imagery begins and nothing was said; it is said two weeks later', () => {
    const course = leftRight()
      .visit(imagery)
      .home(7)
      .visit(said('painIsReal'))
      .home(7)
      .visit(said('flaresAndStopRule'));
    expect(mistake('CONSENT_EXPECTATION_GAP', course)).toMatchObject({ day: 7, correctedDay: 21 });
  });

  test.each([
    ['flares and the stop rule were explained', said('flaresAndStopRule')],
    ['a flare was explained as information', said('flareIsInformation')],
    ['a flare plan was agreed', agreed('flarePlan')],
  ])('not when %s that day or before', (_name, deed) => {
    expect(sightings('CONSENT_EXPECTATION_GAP', leftRight().visit(deed, imagery))).toEqual([]);
    const before = clinic().visit(deed, gmi.start('leftRight')).home(7).visit(imagery);
    expect(sightings('CONSENT_EXPECTATION_GAP', before)).toEqual([]);
  });

  test('left/right work alone needs no warning', () => {
    expect(sightings('CONSENT_EXPECTATION_GAP', leftRight().visit())).toEqual([]);
  });
});
