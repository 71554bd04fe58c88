import { describe, expect, test } from 'vitest';
import { MESSAGES, PROMISE_MESSAGES } from '../../../../../src/simulator/types.ts';
import { clinic, said } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('COMM_FALSE_PROMISE: a promise nobody can keep', () => {
  test.each(PROMISE_MESSAGES)('"%s" promises', (message) => {
    const course = clinic().visit(said(message));
    expect(mistake('COMM_FALSE_PROMISE', course)).toMatchObject({ day: 0, evidence: { message } });
  });

  test('nothing else does', () => {
    const fine = MESSAGES.filter((one) => !PROMISE_MESSAGES.includes(one));
    expect(sightings('COMM_FALSE_PROMISE', clinic().visit(...fine.map(said)))).toEqual([]);
    expect(fine).toContain('manyImprove');
  });
});
