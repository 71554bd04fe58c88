import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(3), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));
/** YAML hands a plain date over as a Date; either way it becomes YYYY-MM-DD. */
const day = z.pipe(
  z.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')),
);

export const CATEGORIES = ['general', 'upper', 'lower'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What stands above a lesson's text. */
export const lessonSchema = z
  .strictObject({
    /** Stable id and address, /course/<slug>/; the file may be renamed, this may not. */
    slug: id,
    title: sentence,
    /** One sentence for lists and search results. */
    summary: sentence,
    /** Id of `content/modules`. */
    module: id,
    /** Place within the module, from 1. */
    order: z.int().check(z.gte(1)),
    /** Whose limb it is about, for the hours by category. */
    category: z._default(z.enum(CATEGORIES), 'general'),
    /** What the learner can do afterwards. */
    objectives: z.array(sentence).check(z.minLength(2), z.maxLength(6)),
    /** 1 easy to 5 hard, for the estimate of reading time. */
    difficulty: z.int().check(z.gte(1), z.lte(5)),
    /** Minutes beyond reading; an estimate until piloted. */
    minutes: z.strictObject({ practice: z.int().check(z.gte(0), z.lte(240)) }),
    /** Ids of `content/sources` that carry the lesson. */
    sources: z.array(id).check(z.minLength(1)),
    /** Ids of `content/claims` that the text must cite. */
    claims: z.array(id).check(z.minLength(1)),
    /** When the text was last read against the ledger. Not a clinical review. */
    reviewed: day,
    reviewExpires: day,
    /** Ids of `content/cases` to play next. */
    cases: z.array(id),
  })
  .check(
    z.refine((lesson) => lesson.reviewed < lesson.reviewExpires, {
      message: 'must lie after the day of review',
      path: ['reviewExpires'],
    }),
  );
export type Lesson = z.infer<typeof lessonSchema>;

/** A group of lessons. */
export const moduleSchema = z.strictObject({
  order: z.int().check(z.gte(1)),
  title: sentence,
  summary: sentence,
});
export type Module = z.infer<typeof moduleSchema>;
