import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const moment = z.iso.datetime({ offset: true });
const whole = z.int().check(z.gte(0));

/** Where a question was answered. */
export const PLACES = ['lesson', 'review', 'bank'] as const;
export type Place = (typeof PLACES)[number];

/** How a right answer came, from the person's own judgement; a wrong one is always `again`. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** A question's place in the review: the state of the FSRS scheduler, dates as moments. */
export const cardSchema = z.strictObject({
  /** The question, `<lesson>/<check>`. */
  item: text,
  due: moment,
  stability: z.number().check(z.gte(0)),
  difficulty: z.number().check(z.gte(0), z.lte(10)),
  scheduledDays: z.number().check(z.gte(0)),
  learningSteps: whole,
  reps: whole,
  lapses: whole,
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: z.int().check(z.gte(0), z.lte(3)),
  lastReview: z.nullable(moment),
});
export type ReviewCard = z.infer<typeof cardSchema>;

/** An answer as it was given. What the numbers mean depends on the kind of question. */
export const answerSchema = z.strictObject({
  id: text,
  item: text,
  answer: z.array(z.number()),
  right: z.boolean(),
  at: moment,
  place: z.enum(PLACES),
  rating: z.enum(RATINGS),
  /** The card before it, to take the answer back; null when there was none. */
  before: z.nullable(cardSchema),
});
export type GivenAnswer = z.infer<typeof answerSchema>;

/** The two occasions of the test of the whole course. */
export const OCCASIONS = ['before', 'after'] as const;
export type Occasion = (typeof OCCASIONS)[number];
/** The two sets of questions; which one comes first is drawn for each learner. */
export const FORMS = ['a', 'b'] as const;
export type Form = (typeof FORMS)[number];

/** A test as taken, from its first question on. */
export const testSchema = z.strictObject({
  /** The occasion; one of each is kept. */
  occasion: z.enum(OCCASIONS),
  /** Which set of questions it asked. */
  form: z.enum(FORMS),
  startedAt: moment,
  finishedAt: z.nullable(moment),
  /** Question → the answer given. */
  answers: z.record(text, z.array(z.number())),
  /** Question → right or not; filled when the test is finished. */
  marks: z.record(text, z.boolean()),
});
export type TakenTest = z.infer<typeof testSchema>;

/** Everything learned so far. */
export interface Study {
  /** Oldest first. */
  readonly answers: readonly GivenAnswer[];
  readonly cards: readonly ReviewCard[];
  readonly tests: readonly TakenTest[];
}

/** The same, as a file holds it. */
export const studySchema = z.strictObject({
  answers: z.array(answerSchema),
  cards: z.array(cardSchema),
  tests: z.array(testSchema),
});
