import { LAST_PLACE, remembered } from '../../learner/preferences.ts';
import { addressOf } from '../../site/address.ts';

/** Fills in and shows the way back to where the learner left off. Without one it stays hidden. */
const strip = document.querySelector<HTMLElement>('[data-left-off]');
const link = strip?.querySelector('a');
const when = strip?.querySelector('time');
const place = remembered(LAST_PLACE);

const DAY_MS = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "5 days ago". */
function ago(at: string): string {
  const midnight = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(new Date(at)) - midnight(new Date())) / DAY_MS);
  return new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' }).format(
    Math.min(0, days),
    'day',
  );
}

if (strip && link && when && place) {
  link.href = addressOf(place.href);
  link.textContent = place.title;
  when.dateTime = place.at;
  when.textContent = ago(place.at);
  strip.hidden = false;
}
