/** How hard a text is to read, as a school grade. */

/** Syllables by the usual rule of thumb: groups of vowels, less a silent e at the end. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters === '' ? 0 : 1;
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^taeiouyd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Whole sentences of texts; a label or list item without a full stop counts as one. */
export function sentencesIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/**
 * Flesch–Kincaid grade of running text: years of American schooling. Kincaid and colleagues, 1975:
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = sentencesIn(texts);
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z][a-z’'-]*/gi) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
