/** The language the course is written in: its catalogue decides which keys there are. */
export const SOURCE_LOCALE = 'en';
/** English with accents and longer words, made from the catalogue, to find texts that have no home. */
export const PSEUDO_LOCALE = 'en-XA';
/** What a page is in whose address names no language. */
export const DEFAULT_LOCALE = SOURCE_LOCALE;

export const LOCALES = [SOURCE_LOCALE, PSEUDO_LOCALE] as const;
export type Locale = (typeof LOCALES)[number];

/** @returns the locale of that name, or null where the course has none */
export function localeNamed(name: string): Locale | null {
  return LOCALES.find((one) => one === name) ?? null;
}
