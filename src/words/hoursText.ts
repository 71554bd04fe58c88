import type { Words } from './wordsIn.ts';

/** "45 min", "2 h", "2 h 5 min". */
export function hoursText({ t }: Words, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('site.hours.minutes', { minutes: rest });
  if (rest === 0) return t('site.hours.hours', { hours });
  return t('site.hours.both', { hours, minutes: rest });
}
