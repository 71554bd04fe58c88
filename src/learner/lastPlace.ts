import { keepText, keptData } from './keptText.ts';

/**
 * Where the learner left off, for the home page: a place of ours, its title, and when. The place counts
 * from the site's own root (`/course/words/`), so that it outlasts a move of the site.
 */
export interface LastPlace {
  readonly href: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly at: string;
}

const KEY = 'holdpoint:last';

/** Checked by hand: a schema library would be most of what the home page loads. */
function isPlace(value: unknown): value is LastPlace {
  const { href, title, at } = (value ?? {}) as Record<string, unknown>;
  const ours = typeof href === 'string' && /^\/(?![/\\])/.test(href);
  const dated = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return ours && dated && typeof title === 'string' && title !== '';
}

/** Remembers a place; a browser without storage simply does not. */
export function rememberPlace(place: LastPlace): void {
  keepText(KEY, JSON.stringify(place));
}

export function lastPlace(): LastPlace | null {
  const found = keptData(KEY);
  return isPlace(found) ? found : null;
}
