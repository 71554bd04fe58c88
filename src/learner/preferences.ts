/**
 * Small things that a browser remembers without a database. Each has a key of its own, so that two
 * tabs never write over what the other chose. Checked by hand: a schema library would be most of what
 * the pages load that only read these.
 */
export interface Preference<T> {
  readonly key: `holdpoint:${string}`;
  /** Where nothing is kept, or nothing that can be read. */
  readonly usual: T;
  /** @returns null for what is no such value; it may throw as well */
  readonly parse: (text: string) => T | null;
  readonly write: (value: T) => string;
  /**
   * Of the values of two devices the greater stays, as for `sort`. Without it, what was chosen on this
   * device does.
   */
  readonly order?: (a: T, b: T) => number;
}

/** What a kept text says; null where it says nothing that can be read. */
export function readAs<T>({ parse }: Preference<T>, text: string): T | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

export function remembered<T>(preference: Preference<T>): T {
  try {
    const text = localStorage.getItem(preference.key);
    return (text === null ? null : readAs(preference, text)) ?? preference.usual;
  } catch {
    return preference.usual;
  }
}

/** @returns false where the browser keeps nothing: it then holds for this visit only */
export function remember<T>({ key, write }: Preference<T>, value: T): boolean {
  try {
    localStorage.setItem(key, write(value));
    return true;
  } catch {
    return false;
  }
}

const among = <T extends string | number>(values: readonly T[], text: string): T | null =>
  values.find((value) => String(value) === text) ?? null;

const THEMES = ['light', 'dark'] as const;
/** The theme chosen, or null for the system's. `public/theme.js` reads it before the first paint. */
export const THEME: Preference<(typeof THEMES)[number] | null> = {
  key: 'holdpoint:theme',
  usual: null,
  parse: (text) => among(THEMES, text),
  write: String,
};

/**
 * Where the learner left off, for the home page: a place of ours, its title, and when. The place counts
 * from the site's own root (`/course/words/`), so that it outlasts a move of the site.
 */
export interface Place {
  readonly href: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly at: string;
}

function isPlace(value: unknown): value is Place {
  const { href, title, at } = (value ?? {}) as Record<string, unknown>;
  const ours = typeof href === 'string' && /^\/(?![/\\])/.test(href);
  const dated = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return ours && dated && typeof title === 'string' && title !== '';
}

export const LAST_PLACE: Preference<Place | null> = {
  key: 'holdpoint:last',
  usual: null,
  parse(text) {
    const found: unknown = JSON.parse(text);
    return isPlace(found) ? found : null;
  },
  write: (place) => JSON.stringify(place),
  order: (a, b) => Date.parse(a?.at ?? '') - Date.parse(b?.at ?? ''),
};

export const PER_DAY_CHOICES = [5, 10, 20, 40] as const;
/** How many questions the review asks a day at most. */
export const REVIEW_PER_DAY: Preference<number> = {
  key: 'holdpoint:review-per-day',
  usual: 20,
  parse: (text) => among(PER_DAY_CHOICES, text),
  write: String,
};

/** Whether the review asks questions that name suicide or self-harm; not unless asked for. */
export const REVIEW_SELF_HARM: Preference<boolean> = {
  key: 'holdpoint:review-self-harm',
  usual: false,
  parse: (text) => text === 'yes',
  write: (wanted) => (wanted ? 'yes' : 'no'),
};
