import { LAST_PLACE, remember } from '../../learner/preferences.ts';
import { placeOf } from '../../site/address.ts';

/** The lesson in front of the reader is where they left off. */
const title = document.querySelector<HTMLElement>('[data-lesson-title]')?.textContent?.trim();
if (title)
  remember(LAST_PLACE, { href: placeOf(location.pathname), title, at: new Date().toISOString() });
