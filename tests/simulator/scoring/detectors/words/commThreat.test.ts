import { describe, expect, test } from 'vitest';
import { MESSAGES, THREAT_MESSAGES } from '../../../../../src/simulator/types.ts';
import { clinic, said } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('COMM_THREAT: words that frighten or dismiss', () => {
  test.each(THREAT_MESSAGES)('"%s" raises threat', (message) => {
    const course = clinic().visit().home(7).visit(said(message));
    expect(mistake('COMM_THREAT', course)).toMatchObject({ day: 7, evidence: { message } });
  });

  test('nothing else does', () => {
    const fine = MESSAGES.filter((one) => !THREAT_MESSAGES.includes(one));
    expect(sightings('COMM_THREAT', clinic().visit(...fine.map(said)))).toEqual([]);
    expect(fine).toContain('manyImprove');
  });
});
