import { messagesOf, wordsFromDisk } from '../../library/messages.ts';
import { areasOf, type HandedWords } from '../../words/catalogue.ts';
import { DEFAULT_LOCALE, type Locale, localeNamed } from '../../words/locale.ts';
import type { Words } from '../../words/wordsIn.ts';

/** What is known of a page: pass `Astro`. */
interface Page {
  readonly currentLocale: string | undefined;
}

/** The language of a page, as its address says: the one place it is decided. */
export function localeOf({ currentLocale }: Page): Locale {
  return localeNamed(currentLocale ?? '') ?? DEFAULT_LOCALE;
}

/** The words of a page, at build time. */
export function pageWords(page: Page): Words {
  return wordsFromDisk(localeOf(page));
}

/** The words that a widget on a page needs, as a property: the areas its keys begin with. */
export function handWords(page: Page, areas: readonly string[]): HandedWords {
  const locale = localeOf(page);
  return { locale, messages: areasOf(messagesOf(locale), areas) };
}
