import * as z from 'zod/mini';

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

/** One question inside a lesson. */
export const checkSchema = z.discriminatedUnion('kind', [one, several, claim, number]);
export type Check = z.infer<typeof checkSchema>;

/** A lesson's questions: the file `<lesson file>.checks.yaml`. */
export const lessonChecksSchema = z.strictObject({
  /** Slug of the lesson. */
  lesson: id,
  checks: z.array(checkSchema).check(z.minLength(1)),
});
export type LessonChecks = z.infer<typeof lessonChecksSchema>;
