import type { Words } from './wordsIn.ts';

const DAYS_A_MONTH = 30;
/** From here on months say enough. */
const MONTHS_FROM_DAYS = 60;

/** When something comes back: "tomorrow", "in 12 days", "in 3 months". */
export function daysText({ t }: Words, days: number): string {
  if (days <= 0) return t('review.today');
  if (days === 1) return t('review.tomorrow');
  if (days < MONTHS_FROM_DAYS) return t('review.days', { count: days });
  return t('review.months', { count: Math.round(days / DAYS_A_MONTH) });
}
