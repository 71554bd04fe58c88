import * as z from 'zod/mini';
import { DOMAINS, SEVERITIES } from '../simulator/index.ts';

const sentence = z.string().check(z.minLength(3), z.trim());
const code = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]*$/, 'capital letters, digits and underlines'));

/** What stands behind a mistake, best first. */
export const GRADES = [
  'source-seen',
  'source-article',
  'not-yet-checked',
  'teaching-assumption',
] as const;

/** One kind of clinician's mistake: the facts. Its words are in `messages/<language>/mistakes.yaml`. */
export const mistakeSchema = z.strictObject({
  /** The file's name. */
  code,
  severity: z.enum(SEVERITIES),
  domain: z.enum(DOMAINS),
  /** Days after which the same mistake, still standing, counts anew. */
  cooldownDays: z.int().check(z.gte(1), z.lte(365)),
  /** The mistake one makes by avoiding this one too hard; null where words describe it instead. */
  opposite: z.nullable(code),
  /** Where it is taught: a lesson's id and a heading in it. */
  lesson: z.strictObject({ id: z.string(), anchor: z.string() }),
  evidence: z
    .strictObject({
      /** Ids of `content/sources`. */
      sources: z.array(z.string()),
      /** Ids of `content/claims`. */
      claims: z.array(z.string()),
      grade: z.enum(GRADES),
      /** Limits of that evidence, in a sentence. */
      note: z.optional(sentence),
    })
    .check(
      z.refine((evidence) => evidence.sources.length + evidence.claims.length > 0, {
        message: 'names neither a source nor a claim',
        path: ['claims'],
      }),
    ),
  /**
   * What its detector does not look for, or sees otherwise than its name promises, and why; null
   * where there is nothing of the kind.
   */
  limits: z.nullable(sentence),
});

export type Mistake = z.infer<typeof mistakeSchema>;

/** The words of one mistake, in one language. */
export const mistakeWordsSchema = z.strictObject({
  name: sentence,
  /** What was seen, in the debrief's past tense. */
  what: sentence,
  why: sentence,
  /** What it can do to the patient. */
  consequence: sentence,
  /** What to do instead, concretely. */
  better: sentence,
  /** The opposite error, where no code stands for it. */
  oppositeText: z.optional(sentence),
  /** What on the record shows it: one sentence, or one for each variant of its detector. */
  evidence: z.union([sentence, z.record(z.string(), sentence)]),
  /** When it weighs more than usual, as the end of a sentence that begins with its name. */
  graver: z.optional(sentence),
});

export const mistakeCatalogueSchema = z.record(code, mistakeWordsSchema);
export type MistakeWords = z.infer<typeof mistakeWordsSchema>;

/** Where a mistake is taught and what its opposite is: what the debrief needs beside the words. */
export interface MistakeLink {
  /** The lesson's address is `/course/<lesson>/#<anchor>`. */
  readonly lesson: string;
  readonly anchor: string;
  readonly title: string;
  readonly heading: string;
  readonly opposite: string | null;
}
export type MistakeLinks = Readonly<Record<string, MistakeLink>>;
