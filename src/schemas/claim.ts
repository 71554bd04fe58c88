import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(3), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));

/** How the statement stands against what we found. `assumption` = our own number, for teaching. */
export const VERDICTS = [
  'supported',
  'partly',
  'contested',
  'unsupported',
  'unverifiable',
  'wrong',
  'assumption',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How sure the evidence behind the verdict lets one be; `na` where there is none to weigh. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'na'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const TOPICS = [
  'condition',
  'diagnosis',
  'mechanism',
  'course',
  'imagery',
  'left-right',
  'touch',
  'safety',
  'person',
  'measurement',
  'care',
  'stories',
] as const;
export type Topic = (typeof TOPICS)[number];

/** May it be said to a patient? */
export const SAY_ANSWERS = ['yes', 'with-care', 'no'] as const;

/** What the verdict rests on. */
export const BASES = ['literature', 'arithmetic', 'teaching-assumption'] as const;

/** YAML hands a plain date over as a Date; either way it becomes YYYY-MM-DD. */
const day = z.pipe(
  z.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')),
);

/** May a clinician say it to a patient, and in which words? */
const toPatients = z.strictObject({
  answer: z.enum(SAY_ANSWERS),
  words: sentence,
});

const fields = z.strictObject({
  /** The file's name, and the address of the claim's page. */
  id,
  topic: z.enum(TOPICS),
  /** What the source article (or one of its readers) says, in our words. */
  articleSays: z.optional(sentence),
  /** What this course itself says and has to account for. */
  courseSays: z.optional(sentence),
  verdict: z.enum(VERDICTS),
  certainty: z.enum(CERTAINTIES),
  basis: z.enum(BASES),
  /** What the literature shows, with numbers, designs and gaps. */
  whatIsKnown: sentence,
  /** How the course teaches it. */
  teach: sentence,
  toPatients: z.optional(toPatients),
  /** Ids of `content/sources`. */
  sources: z.array(id),
  /** When the entry was last read against the notes on its sources. Not a clinical review. */
  lastChecked: z._default(day, '2026-11-22'),
});

/** One entry of the evidence ledger. */
export const claimSchema = fields.check(
  z.refine((claim) => (claim.articleSays === undefined) !== (claim.courseSays === undefined), {
    message: 'needs exactly one of articleSays and courseSays',
    path: ['articleSays'],
  }),
  z.refine((claim) => claim.basis !== 'literature' || claim.sources.length > 0, {
    message: 'a claim that rests on literature needs a source',
    path: ['sources'],
  }),
  z.refine(
    (claim) => (claim.verdict === 'assumption') === (claim.basis === 'teaching-assumption'),
    {
      message:
        'the verdict "assumption" goes with the basis "teaching-assumption", and only with it',
      path: ['verdict'],
    },
  ),
);

export type Claim = z.infer<typeof claimSchema>;

/** One of the corrections listed on the evidence page. */
export const correctionSchema = z.strictObject({
  order: z.int().check(z.gte(1)),
  text: sentence,
  /** Ids of `content/claims`. */
  claims: z.array(id).check(z.minLength(1)),
});
