import { type HandedWords, registerWords } from '../../words/catalogue.ts';
import { DEFAULT_LOCALE, localeNamed } from '../../words/locale.ts';
import { type Words, wordsIn } from '../../words/wordsIn.ts';

/** The words that the page holds for its scripts: see `WordsForScript.astro`. */
export function scriptWords(): Words {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-words]')) {
    registerWords(JSON.parse(dataset['words'] ?? '') as HandedWords);
  }
  return wordsIn(localeNamed(document.documentElement.lang) ?? DEFAULT_LOCALE);
}
