import { describe, expect, test } from 'vitest';
import { clinic, measured } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('MEASURE_OVERLOAD: buried in forms', () => {
  // Minutes as the clinic counts them: severity score 12 each, left/right 4, PHQ-9 3.
  const FORTY = (['css', 'css', 'css', 'leftRightTest'] as const).map((one) => measured(one));

  const forms = (day: number, gap: number, ...last: readonly ReturnType<typeof measured>[]) =>
    clinic()
      .visit()
      .home(day)
      .visit(...FORTY)
      .home(gap)
      .visit(...last);

  test('43 minutes within a fortnight', () => {
    expect(mistake('MEASURE_OVERLOAD', forms(14, 13, measured('phq9')))).toMatchObject({
      day: 27,
      evidence: { minutes: 43 },
    });
  });

  test('not 40, not 43 over fifteen days, not in the first week', () => {
    expect(sightings('MEASURE_OVERLOAD', forms(14, 7))).toEqual([]);
    expect(sightings('MEASURE_OVERLOAD', forms(14, 14, measured('phq9')))).toEqual([]);
    expect(sightings('MEASURE_OVERLOAD', forms(7, 7, measured('phq9')))).toEqual([]);
    expect(sightings('MEASURE_OVERLOAD', forms(8, 7, measured('phq9')))).toHaveLength(1);
  });
});
