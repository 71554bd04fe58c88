import { describe, expect, test } from 'vitest';
import { clinic, diagnosed, discharged, measured, referred, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('SCREEN_RIGID_EXCLUDE: shut out by one score', () => {
  test.each([
    ['PHQ-9 of 10', measured('phq9', { total: 10 }), { subject: 'phq9', total: 10 }],
    ['a failed check of thinking', measured('cognition', { ok: false }), {}],
  ])('%s, and sent away without a trial', (_name, score, evidence) => {
    const course = clinic().visit(score, discharged('programmeStopped'));
    expect(mistake('SCREEN_RIGID_EXCLUDE', course)).toMatchObject({ day: 0, evidence });
  });

  test('not below the line, nor after an adapted trial', () => {
    const low = clinic().visit(measured('phq9', { total: 9 }), discharged('referredOn'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', low)).toEqual([]);
    const passed = clinic().visit(measured('vision', { ok: true }), discharged('programmeStopped'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', passed)).toEqual([]);
    const adapted = clinic()
      .visit(measured('cognition', { ok: false }), touch.start(0))
      .home(28)
      .visit(discharged('plateauReviewed'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', adapted)).toEqual([]);
  });

  test.each([
    ['another plan: the pain team', [referred('painTeam', 'routine')]],
    ['a safety reason', [measured('phq9', { total: 20, item9: 2 })]],
    ['another diagnosis', [diagnosed({ conclusion: 'notCrps' })]],
  ])('not with %s', (_name, deeds) => {
    const course = clinic().visit(
      measured('gad7', { total: 15 }),
      ...deeds,
      discharged('referredOn'),
    );
    expect(sightings('SCREEN_RIGID_EXCLUDE', course)).toEqual([]);
  });

  test('a plan of eight days ago is no plan for now', () => {
    const course = clinic()
      .visit(measured('gad7', { total: 15 }), referred('painTeam', 'routine'))
      .home(8)
      .visit(discharged('referredOn'));
    expect(sightings('SCREEN_RIGID_EXCLUDE', course)).toHaveLength(1);
  });
});
