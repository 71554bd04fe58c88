import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(2), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));

/** Longest definition: it has to fit a note beside the text. */
export const MOST_WORDS = 40;
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Why a reader might not know the word. `brand` and `latin` may not stand in a lesson without an entry. */
export const TERM_KINDS = ['term', 'latin', 'brand', 'abbreviation', 'lay'] as const;

/** One entry of the glossary: the file `src/content/glossary/<id>.yaml`. */
export const termSchema = z.strictObject({
  /** As it stands in the middle of a sentence: small letters unless a name. */
  term: sentence,
  kind: z.enum(TERM_KINDS),
  definition: z.string().check(
    z.trim(),
    z.minLength(12),
    z.refine((text) => wordsIn(text) <= MOST_WORDS, `at most ${MOST_WORDS} words`),
  ),
  /** Other spellings, plurals, older names and patients' words: "RSD", "burning hand". */
  aliases: z.array(sentence),
  /** Slug of the lesson that explains it. */
  lesson: z.optional(id),
  /** Ids of `content/claims`, where the definition says more than the meaning of a word. */
  claims: z.optional(z.array(id)),
  /** false: found by search and listed, but never marked in a lesson's text (common words). */
  mark: z.optional(z.boolean()),
});
export type Term = z.infer<typeof termSchema>;
