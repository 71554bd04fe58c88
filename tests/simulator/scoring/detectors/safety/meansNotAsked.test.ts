import { describe, expect, test } from 'vitest';
import { agreed, asked, clinic, measured, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('MEANS_NOT_ASKED: what was within reach left open', () => {
  const told = asked('selfHarm', { thoughts: true });
  const help = referred('crisisTeam', 'sameDay');
  const reach = (withinReach: boolean) => asked('withinReach', { withinReach });
  const safe = agreed('safeToday');

  test('thoughts told and help reached, and nobody asked', () => {
    const course = clinic().visit(told, help);
    expect(mistake('MEANS_NOT_ASKED', course)).toMatchObject({
      day: 0,
      evidence: { missing: 'question' },
    });
  });

  test('something within reach, and nothing agreed', () => {
    const course = clinic().visit(told, help, reach(true));
    expect(mistake('MEANS_NOT_ASKED', course)).toMatchObject({
      evidence: { missing: 'agreement' },
    });
    const late = clinic().visit(told, help, reach(true)).home(1).visit(safe);
    expect(mistake('MEANS_NOT_ASKED', late).day).toBe(0);
  });

  test('not where the answer is no, or somebody makes it safe that day', () => {
    expect(sightings('MEANS_NOT_ASKED', clinic().visit(told, help, reach(false)))).toEqual([]);
    expect(sightings('MEANS_NOT_ASKED', clinic().visit(told, help, reach(true), safe))).toEqual([]);
  });

  test('told again within two weeks it need not be asked again, later it must', () => {
    const begun = () => clinic().visit(told, help, reach(true), safe);
    expect(sightings('MEANS_NOT_ASKED', begun().home(14).visit(told))).toEqual([]);
    expect(mistake('MEANS_NOT_ASKED', begun().home(15).visit(told)).day).toBe(15);
  });

  test('the opposite: nothing told is nothing left open', () => {
    const none = asked('selfHarm', { thoughts: false });
    expect(sightings('MEANS_NOT_ASKED', clinic().visit(none))).toEqual([]);
    // A score alone calls for the direct question first; that one missing is SI_NOT_ACTED.
    const scored = clinic().visit(measured('phq9', { total: 12, item9: 1 }));
    expect(sightings('MEANS_NOT_ASKED', scored)).toEqual([]);
  });

  test('something within reach is itself a signal that calls for help', () => {
    expect(sightings('SI_NOT_ACTED', clinic().visit(reach(true)))).toHaveLength(1);
    expect(sightings('SI_NOT_ACTED', clinic().visit(reach(false)))).toEqual([]);
  });
});
