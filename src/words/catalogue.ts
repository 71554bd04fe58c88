import type { Locale } from './locale.ts';

/** Texts by key, as files, pages and widgets hand them on. */
export type Catalogue = Readonly<Record<string, string>>;

/** A catalogue on its way into a widget or a script: of one language, with the areas needed there. */
export interface HandedWords {
  readonly locale: Locale;
  readonly messages: Catalogue;
}

const catalogues = new Map<Locale, Map<string, string>>();

/** Keys asked for and not found: tests demand that this stays empty. */
export const missingKeys = new Set<string>();

/**
 * Makes texts known, at the door: a page's build from disk, a widget from what it was handed, the
 * case room from what it fetched. Areas add up; the same again changes nothing.
 */
export function registerWords({ locale, messages }: HandedWords): void {
  const known = catalogues.get(locale) ?? new Map<string, string>();
  for (const [key, text] of Object.entries(messages)) known.set(key, text);
  catalogues.set(locale, known);
}

/**
 * The text of a key as it stands in the catalogue. Most texts suit any limb; one that reads otherwise
 * for a foot stands a second time, as `foot.<key>`.
 */
export function textOf(locale: Locale, key: string, limb: string | null = null): string | null {
  const known = catalogues.get(locale);
  const own = limb === null ? undefined : known?.get(`${limb}.${key}`);
  return own ?? known?.get(key) ?? null;
}

/** A key without the limb for which its text reads otherwise. */
export const withoutLimb = (key: string) => key.replace(/^(foot|hand)\./, '');

/** The areas of a catalogue that one widget needs: the keys that begin with one of these. */
export function areasOf(messages: Catalogue, beginnings: readonly string[]): Catalogue {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) =>
      beginnings.some((start) => withoutLimb(key).startsWith(start)),
    ),
  );
}

/**
 * What stands where there is no text. A build or a command stops there; in a browser it is ugly on
 * purpose, never an empty label, and the rest goes on.
 */
export function missing(locale: Locale, key: string): string {
  if (typeof document === 'undefined') throw new Error(`no words in ${locale} for ${key}`);
  if (!missingKeys.has(key)) console.error(`No words in ${locale} for ${key}`);
  missingKeys.add(key);
  return `⟦${key}⟧`;
}
