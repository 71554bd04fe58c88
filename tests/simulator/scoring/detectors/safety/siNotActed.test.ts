import { describe, expect, test } from 'vitest';
import { asked, clinic, measured, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('SI_NOT_ACTED: a signal of self-harm left for later', () => {
  const signal = measured('phq9', { total: 12, item9: 1 });
  const question = asked('selfHarm', { thoughts: false });

  test.each([
    ['nothing', []],
    ['the question without a referral', [question]],
    ['a referral without the question', [referred('crisisTeam', 'sameDay')]],
    ['a routine referral', [question, referred('psychology', 'routine')]],
    ['help in some days', [question, referred('psychology', 'withinDays')]],
    ['a service that cannot help with it', [question, referred('painTeam', 'sameDay')]],
  ] as const)('item 9 above 0, answered with %s', (_name, answer) => {
    expect(mistake('SI_NOT_ACTED', clinic().visit(signal, ...answer)).day).toBe(0);
  });

  test('the next visit is too late', () => {
    const late = clinic().visit(signal).home(1).visit(question, referred('crisisTeam', 'sameDay'));
    expect(mistake('SI_NOT_ACTED', late).day).toBe(0);
  });

  test.each(['crisisTeam', 'gp', 'psychology', 'emergency'] as const)(
    'not with the question and %s in the same visit',
    (service) => {
      const course = clinic().visit(signal, question, referred(service, 'sameDay'));
      expect(sightings('SI_NOT_ACTED', course)).toEqual([]);
    },
  );

  test('told again while that service is at work, the question is due and the referral is not', () => {
    const begun = () => clinic().visit(signal, question, referred('crisisTeam', 'sameDay'));
    expect(sightings('SI_NOT_ACTED', begun().home(14).visit(signal, question))).toEqual([]);
    const silent = mistake('SI_NOT_ACTED', begun().home(7).visit(signal));
    expect(silent).toMatchObject({ day: 7, evidence: { missing: 'question' } });
    const long = mistake('SI_NOT_ACTED', begun().home(15).visit(signal, question));
    expect(long).toMatchObject({ day: 15, evidence: { missing: 'service' } });
  });

  test('a referral before there was any signal covers none', () => {
    const early = clinic().visit(referred('crisisTeam', 'sameDay')).home(7).visit(signal, question);
    expect(mistake('SI_NOT_ACTED', early).day).toBe(7);
  });

  test('thoughts told when asked are a signal, a score without item 9 is none', () => {
    const told = clinic().visit(asked('selfHarm', { thoughts: true }));
    expect(sightings('SI_NOT_ACTED', told)).toHaveLength(1);
    const low = clinic().visit(measured('phq9', { total: 20, item9: 0 }));
    expect(sightings('SI_NOT_ACTED', low)).toEqual([]);
  });
});
