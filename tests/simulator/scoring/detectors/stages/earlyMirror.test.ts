import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../../src/simulator/types.ts';
import { clinic, gmi } from '../../../clinic.ts';
import { article } from '../../../profiles.ts';
import { sightings } from '../../found.ts';
import { imagery } from './imageryCourse.ts';

describe('mirror first in early CRPS (mccabe-2003)', () => {
  /** Symptoms for so many weeks at the first visit; the decision falls in the week after. */
  const early = (weeks: number, ...because: readonly Reason[]) =>
    clinic({ durationWeeks: weeks }).visit(gmi.start('mirror', { because }));

  test('excuses up to eight weeks, with a documented reason, in the published profile only', () => {
    expect(sightings('GMI_SKIP_STAGE', early(8, 'patientChoice'))).toEqual([]);
    expect(sightings('GMI_SKIP_STAGE', early(8))).toHaveLength(1);
    expect(sightings('GMI_SKIP_STAGE', early(9, 'patientChoice'))).toHaveLength(1);
    expect(sightings('GMI_SKIP_STAGE', early(8, 'patientChoice'), article)).toHaveLength(1);
  });

  test('excuses leaving imagery early, too; on day 7 a six-week history is seven weeks old', () => {
    const because: readonly Reason[] = ['feelsReady'];
    const rush = (weeks: number) =>
      imagery(weeks).home(2).visit(gmi.advance('mirror', { because }));
    expect(sightings('GMI_RUSH_2', rush(6))).toEqual([]);
    expect(sightings('GMI_RUSH_2', rush(7))).toHaveLength(1);
  });

  test('is no excuse for imagery first', () => {
    const course = clinic({ durationWeeks: 4 }).visit(
      gmi.start('imagery', { because: ['feelsReady'] }),
    );
    expect(sightings('GMI_SKIP_STAGE', course)).toHaveLength(1);
  });
});
