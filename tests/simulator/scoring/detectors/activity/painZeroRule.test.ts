import { describe, expect, test } from 'vitest';
import { agreed, clinic } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('PAIN_ZERO_RULE: no pain allowed', () => {
  test('agreed, and replaced by a limit two weeks later', () => {
    const course = clinic().visit(agreed('noPainRule')).home(14).visit(agreed('painLimit', 2));
    expect(mistake('PAIN_ZERO_RULE', course)).toMatchObject({ day: 0, correctedDay: 14 });
  });

  test('not with an agreed limit', () => {
    expect(sightings('PAIN_ZERO_RULE', clinic().visit(agreed('painLimit', 1)))).toEqual([]);
  });
});
