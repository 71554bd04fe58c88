import type { Words } from '../../words/wordsIn.ts';
import type { Estimate } from './summary.ts';

/** Times and estimates as a reader of results sees them. */
export function resultTexts({ t, number, percent }: Words) {
  /** Seconds with two digits, as `1.62`. */
  const seconds = (value: number) => number(Math.round(value * 100) / 100);
  const estimateText = (estimate: Estimate | null, value: (of: number) => string, range = value) =>
    estimate
      ? t('practice.result.estimate', {
          value: value(estimate.value),
          low: range(estimate.low),
          high: range(estimate.high),
        })
      : t('practice.result.none');
  const withUnit = (value: number) => t('practice.result.seconds', { value: seconds(value) });
  return {
    seconds,
    withUnit,
    /** A mean time with its interval, in seconds. */
    secondsEstimate: (estimate: Estimate | null) =>
      estimateText(estimate, withUnit, (value) => seconds(Math.max(0, value))),
    shareEstimate: (estimate: Estimate | null) => estimateText(estimate, percent),
  };
}
