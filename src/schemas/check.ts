import * as z from 'zod/mini';
import { SHIFTS } from './shifts.ts';

const sentence = z.string().check(z.minLength(1), z.trim());
const feedback = z.string().check(z.minLength(12), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));

/** A possible answer. A wrong one names the belief behind it. */
const option = z
  .strictObject({
    text: sentence,
    right: z.boolean(),
    /** Shown when the answer is looked at: why it is right, or what it overlooks. */
    feedback,
    /** The misconception that leads here, as the thought itself. */
    misconception: z.optional(sentence),
  })
  .check(
    z.refine((one) => one.right || one.misconception !== undefined, {
      message: 'a wrong answer needs the misconception behind it',
      path: ['misconception'],
    }),
  );

const common = {
  id,
  /** Situation and question. */
  question: sentence,
  /** Ids of `content/claims` behind the answer. */
  claims: z.array(id),
};
const options = z.array(option).check(z.minLength(2), z.maxLength(6));
const rightOnes = (list: readonly { right: boolean }[]) => list.filter((one) => one.right).length;

const differ = (list: readonly { text: string }[]) =>
  new Set(list.map((item) => item.text)).size === list.length;

/** Choose the best answer. */
const one = z.strictObject({
  ...common,
  kind: z.literal('one'),
  options: options.check(
    z.refine((list) => rightOnes(list) === 1, 'needs exactly one right answer'),
  ),
});

/** Choose all that apply. */
const several = z.strictObject({
  ...common,
  kind: z.literal('several'),
  options: options.check(
    z.refine(
      (list) => rightOnes(list) > 0 && rightOnes(list) < list.length,
      'needs right and wrong answers',
    ),
  ),
});

/** A statement of the source article to be judged before the ledger's verdict is shown. */
const claim = z.strictObject({
  ...common,
  kind: z.literal('claim'),
  /** The claim judged. */
  claim: id,
  options: options.check(
    z.refine((list) => rightOnes(list) === 1, 'needs exactly one right answer'),
  ),
});

/** Estimate a number. Every band of answers has its own feedback. */
const number = z
  .strictObject({
    ...common,
    kind: z.literal('number'),
    unit: sentence,
    min: z.number(),
    max: z.number(),
    step: z.number().check(z.gt(0)),
    answer: z.number(),
    /** Answers this far off still count as right. */
    tolerance: z.number().check(z.gte(0)),
    bands: z.strictObject({
      low: z.strictObject({ feedback, misconception: sentence }),
      right: z.strictObject({ feedback }),
      high: z.strictObject({ feedback, misconception: sentence }),
    }),
  })
  .check(
    z.refine((asked) => asked.min <= asked.answer && asked.answer <= asked.max, {
      message: 'must lie between min and max',
      path: ['answer'],
    }),
  );

/** Put into order. Written in the right order; shown shuffled. */
const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  /** From first to last. Feedback says why an item stands where it stands; shown when it is misplaced. */
  items: z
    .array(z.strictObject({ text: sentence, feedback, misconception: sentence }))
    .check(z.minLength(3), z.maxLength(7), z.refine(differ, 'no two items may read the same')),
});

/** Find the partner of each. Partners are shown shuffled; every left side has its own. */
const match = z.strictObject({
  ...common,
  kind: z.literal('match'),
  /** `feedback` and `misconception` are shown when another partner was chosen. */
  pairs: z
    .array(z.strictObject({ left: sentence, right: sentence, feedback, misconception: sentence }))
    .check(
      z.minLength(3),
      z.maxLength(7),
      z.refine(
        (list) => new Set(list.map((pair) => pair.left)).size === list.length,
        'no two left sides may read the same',
      ),
      z.refine(
        (list) => new Set(list.map((pair) => pair.right)).size === list.length,
        'no two right sides may read the same',
      ),
    ),
});

/** Key feature: choose exactly as many of a longer list as are right. */
const choose = z
  .strictObject({
    ...common,
    kind: z.literal('choose'),
    /** How many to choose: the number of right options. */
    n: z.int().check(z.gte(2), z.lte(5)),
    options: z.array(option).check(z.minLength(5), z.maxLength(12)),
  })
  .check(
    z.refine((asked) => rightOnes(asked.options) === asked.n, {
      message: 'must be the number of right options',
      path: ['n'],
    }),
  );

const shiftReply = z.strictObject({
  feedback,
  /** Needed where the answer is not the right one. */
  misconception: z.optional(sentence),
});

/** Script concordance: a new fact arrives; does the decision become more, less or equally right? */
const shift = z
  .strictObject({
    ...common,
    kind: z.literal('shift'),
    /** What was being decided, as a phrase: "going on to imagery". */
    decision: sentence,
    /** What is now learned. */
    fact: sentence,
    answer: z.enum(SHIFTS),
    options: z.strictObject({ less: shiftReply, equal: shiftReply, more: shiftReply }),
  })
  .check(
    z.refine(
      ({ answer, options }) =>
        SHIFTS.every((way) => way === answer || options[way].misconception !== undefined),
      { message: 'a wrong answer needs the misconception behind it', path: ['options'] },
    ),
  );

/** One question inside a lesson. */
export const checkSchema = z.discriminatedUnion('kind', [
  one,
  several,
  claim,
  number,
  order,
  match,
  choose,
  shift,
]);
export type Check = z.infer<typeof checkSchema>;

/** A lesson's questions: the file `<lesson file>.checks.yaml`. */
export const lessonChecksSchema = z.strictObject({
  /** Slug of the lesson. */
  lesson: id,
  checks: z.array(checkSchema).check(z.minLength(1)),
});
export type LessonChecks = z.infer<typeof lessonChecksSchema>;
