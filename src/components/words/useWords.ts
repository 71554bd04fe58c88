import { createContext } from 'svelte';
import { type HandedWords, registerWords } from '../../words/catalogue.ts';
import { type Words, wordsIn } from '../../words/wordsIn.ts';

const [words, setWords] = createContext<Words>();

/** The words of the widget that this component is part of. Only while it is being set up. */
export const useWords = words;

/** Gives a widget's parts its words. For the widget's own outermost component. */
export const provideWords = setWords;

/** The same with words that a page handed over as a property. */
export function takeWords(handed: HandedWords): Words {
  registerWords(handed);
  return provideWords(wordsIn(handed.locale));
}
