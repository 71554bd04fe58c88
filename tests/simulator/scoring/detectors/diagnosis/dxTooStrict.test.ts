import { describe, expect, test } from 'vitest';
import { clinic, diagnosed, discharged, touch, WHOLE_EXAMINATION } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('DX_TOO_STRICT: the research rule at the bedside', () => {
  const strict = diagnosed({
    symptoms: ['sensory', 'vasomotor', 'motorTrophic'],
    rule: 'research',
    conclusion: 'unclear',
  });

  test('three categories told, two found, and treatment waits 15 days', () => {
    const course = clinic()
      .visit(...WHOLE_EXAMINATION, strict)
      .home(15)
      .visit(touch.start(0));
    expect(mistake('DX_TOO_STRICT', course)).toMatchObject({
      day: 0,
      correctedDay: 15,
      evidence: { days: 15 },
    });
  });

  test('not when treatment begins within 14 days', () => {
    const course = clinic().visit(strict).home(14).visit(touch.start(0)).home(28);
    expect(sightings('DX_TOO_STRICT', course)).toEqual([]);
  });

  test('the patient is sent home untreated', () => {
    const course = clinic().visit(strict, discharged('programmeStopped'));
    expect(sightings('DX_TOO_STRICT', course)).toHaveLength(1);
    const handedOver = clinic().visit(strict, discharged('referredOn'));
    expect(sightings('DX_TOO_STRICT', handedOver)).toEqual([]);
  });

  test.each([
    ['the clinical rule is not met: two categories', { symptoms: ['sensory', 'vasomotor'] }],
    ['the clinical rule is not met: one sign', { signs: ['sensory'] }],
    ['something else explains it better', { noBetterExplanation: false }],
    ['the clinical rule is used', { rule: 'clinical' }],
    ['CRPS is concluded all the same', { conclusion: 'crps1' }],
  ] as const)('not when %s', (_name, change) => {
    const course = clinic()
      .visit({ ...strict, ...change })
      .home(28)
      .visit(touch.start(0));
    expect(sightings('DX_TOO_STRICT', course)).toEqual([]);
  });
});
