/** What a lesson's reading time is reckoned from. */
export interface Extent {
  words: number;
  questions: number;
  /** 1 easy to 5 hard. */
  difficulty: number;
}

/** Words a reader reads: without front matter, tags, their attributes and table rules. */
export function countWords(mdx: string): number {
  const text = mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[|#*_>`-]+/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Minutes to read a lesson and answer its questions, at least 1.
 *
 * The Mergener formula of continuing education, as commonly quoted; not yet checked against the source.
 */
export function readingMinutes({ words, questions, difficulty }: Extent): number {
  const minutes = 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * difficulty);
  return Math.max(1, Math.round(minutes));
}

/** How the minutes came about, for the reader. */
export function minutesBasis({ words, questions, difficulty }: Extent): string {
  return (
    `An estimate until the course has been piloted. Reading: ${words} words, ${questions} questions, ` +
    `difficulty ${difficulty} of 5, by the Mergener formula used in continuing education (not yet ` +
    'checked against the source). Practice: time with the figure, by our own guess. No hours are accredited.'
  );
}
