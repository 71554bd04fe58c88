import { MEASURING_LIMIT, tooMuchMeasuring } from '../../../clinical/measuringLoad.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const BASELINE_DAYS = 7;

/** More clinic measures than the limit in a fortnight after the baseline week. */
export const measureOverload = defineDetector(
  'MEASURE_OVERLOAD',
  { track: null, evidence: { minutes: 'number' } },
  (notes, seen) => {
    const measures = stepsOf(notes, 'measure').filter(({ day }) => day > BASELINE_DAYS);
    return measures.flatMap(({ day }) => {
      const minutes = measures
        .filter((one) => one.day <= day && one.day > day - MEASURING_LIMIT.days)
        .reduce((sum, one) => sum + one.minutes, 0);
      return tooMuchMeasuring(minutes) ? [seen(day, { minutes })] : [];
    });
  },
);
