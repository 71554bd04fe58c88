import type { Words } from '../words/wordsIn.ts';

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

/** Slow, careful reading of clinical prose, and time for one question: our own guess. */
const WORDS_A_MINUTE = 110;
const MINUTES_A_QUESTION = 1.5;

/**
 * The Mergener formula of continuing education, as commonly quoted; not yet checked against the source.
 * Its difficulty term was made for long texts: on a short lesson it alone makes half an hour.
 */
function mergener({ words, questions, difficulty }: Extent): number {
  return 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * difficulty);
}

/**
 * Minutes to read a lesson and answer its questions, at least 1: the lower of the Mergener formula and
 * a plain count of words and questions, so that hours are never padded.
 */
export function readingMinutes(extent: Extent): number {
  const counted = extent.words / WORDS_A_MINUTE + MINUTES_A_QUESTION * extent.questions;
  return Math.max(1, Math.round(Math.min(mergener(extent), counted)));
}

/** How the minutes came about, for the reader. */
export function minutesBasis({ t }: Words, { words, questions, difficulty }: Extent): string {
  return t('page.course.basis', { words, questions, difficulty });
}
