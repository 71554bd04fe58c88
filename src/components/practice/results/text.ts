import type { Estimate } from '../../../practice/results/summary.ts';
import { formatNumber, formatPercent, t } from '../../../words/words.ts';

/** Seconds with two digits, as `1.62`. */
export function seconds(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}

export function secondsEstimate(estimate: Estimate | null): string {
  if (!estimate) return t('practice.result.none');
  const { value, low, high } = estimate;
  const [a, b, c] = [value, Math.max(0, low), high].map(seconds);
  return t('practice.result.estimate', { value: `${a} s`, low: String(b), high: String(c) });
}

export function shareEstimate(estimate: Estimate | null): string {
  if (!estimate) return t('practice.result.none');
  const { value, low, high } = estimate;
  return t('practice.result.estimate', {
    value: formatPercent(value),
    low: formatPercent(low),
    high: formatPercent(high),
  });
}

/** A day as its readers write it. */
export function dayText(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(year, month - 1, day);
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}
