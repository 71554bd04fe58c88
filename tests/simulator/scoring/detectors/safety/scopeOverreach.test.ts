import { describe, expect, test } from 'vitest';
import { clinic, examined, measured, referred, said } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('SCOPE_OVERREACH: alone beyond your role', () => {
  test('tablets changed', () => {
    const course = clinic().visit().home(7).visit(said('changeTablets'));
    expect(mistake('SCOPE_OVERREACH', course)).toMatchObject({
      day: 7,
      evidence: { why: 'medicines' },
    });
  });

  test.each([
    ['phq9', measured('phq9', { total: 15, item9: 0 })],
    ['tremorDystonia', examined('tremorDystonia', { dystonia: true })],
  ])('%s carried alone for two weeks', (why, deed) => {
    const course = clinic().visit(deed).home(14).visit();
    expect(mistake('SCOPE_OVERREACH', course)).toMatchObject({ day: 14, evidence: { why } });
    const told = clinic().visit(deed).home(14).visit(referred('painTeam', 'withinDays'));
    expect(sightings('SCOPE_OVERREACH', told)).toEqual([]);
  });

  test('not below 15', () => {
    const course = clinic()
      .visit(measured('phq9', { total: 14, item9: 0 }))
      .home(30);
    expect(sightings('SCOPE_OVERREACH', course)).toEqual([]);
  });
});
