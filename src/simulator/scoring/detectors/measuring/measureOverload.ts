import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const WINDOW_DAYS = 14;
const MOST_MINUTES = 40;
const BASELINE_DAYS = 7;

/** More than 40 minutes of clinic measures in a fortnight after the baseline week. */
export const measureOverload = defineDetector(
  'MEASURE_OVERLOAD',
  { track: null, evidence: { minutes: 'number' } },
  (notes, seen) => {
    const measures = stepsOf(notes, 'measure').filter(({ day }) => day > BASELINE_DAYS);
    return measures.flatMap(({ day }) => {
      const minutes = measures
        .filter((one) => one.day <= day && one.day > day - WINDOW_DAYS)
        .reduce((sum, one) => sum + one.minutes, 0);
      return minutes > MOST_MINUTES ? [seen(day, { minutes })] : [];
    });
  },
);
