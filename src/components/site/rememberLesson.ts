import { rememberPlace } from '../../learner/lastPlace.ts';
import { placeOf } from './address.ts';

/** The lesson in front of the reader is where they left off. */
const title = document.querySelector<HTMLElement>('[data-lesson-title]')?.textContent?.trim();
if (title) rememberPlace({ href: placeOf(location.pathname), title, at: new Date().toISOString() });
