import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(2), z.trim());
const list = z.array(sentence).check(z.minLength(1), z.maxLength(14));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));

/** Drawings that a sheet may carry, each with a text of its own beside it. */
export const DRAWINGS = ['mirror-box'] as const;

/** What a sheet is made of, from top to bottom. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: sentence }),
  z.strictObject({ kind: z.literal('list'), items: list }),
  z.strictObject({ kind: z.literal('steps'), items: list }),
  /** Boxes to tick. */
  z.strictObject({ kind: z.literal('ticks'), items: list }),
  /** What must not wait, in a frame. */
  z.strictObject({
    kind: z.literal('alarm'),
    columns: z.array(z.strictObject({ title: sentence, items: list })).check(z.minLength(1)),
  }),
  /** Short answers: a label, then a line to write on. */
  z.strictObject({ kind: z.literal('fields'), items: list }),
  /** A longer answer: empty lines under a label. */
  z.strictObject({
    kind: z.literal('lines'),
    label: sentence,
    count: z.int().check(z.gte(1), z.lte(10)),
  }),
  /** A form: the first column is printed, the others are written in. */
  z.strictObject({
    kind: z.literal('form'),
    caption: sentence,
    columns: list,
    rows: list,
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: sentence,
    columns: list,
    rows: z.array(list).check(z.minLength(1)),
  }),
  /** Two columns of boxes beside each category: told, and found. */
  z.strictObject({
    kind: z.literal('told-found'),
    caption: sentence,
    rows: z
      .array(z.strictObject({ category: sentence, told: list, found: list }))
      .check(z.minLength(1)),
  }),
  /** Statements of the ledger; verdict and certainty are read from it. */
  z.strictObject({
    kind: z.literal('evidence'),
    items: z.array(z.strictObject({ says: sentence, claim: id })).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal('drawing'), drawing: z.enum(DRAWINGS), caption: sentence }),
]);
export type Block = z.infer<typeof block>;

const section = z.strictObject({
  heading: sentence,
  /** true: begins on a new sheet of paper. */
  newSheet: z.optional(z.boolean()),
  blocks: z.array(block).check(z.minLength(1)),
  /** Ids of `content/claims` behind the section; needed where it has a number with a unit. */
  claims: z.optional(z.array(id)),
});
export type Section = z.infer<typeof section>;

/** One sheet to print: the file `src/content/handouts/<id>.yaml`. */
export const handoutSchema = z.strictObject({
  /** Place in the list, from 1. */
  order: z.int().check(z.gte(1)),
  title: sentence,
  /** One sentence for the list. */
  summary: sentence,
  /** Who holds it. What patients hold has large type and plain words. */
  reader: z.enum(['patient', 'clinician']),
  /** How many pages it takes, on A4 and on Letter. */
  pages: z.int().check(z.gte(1), z.lte(4)),
  sections: z.array(section).check(z.minLength(1)),
});
export type Handout = z.infer<typeof handoutSchema>;
