import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.trim());
const sentence = z.string().check(z.minLength(12), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));
const atLeast = <T extends z.ZodMiniType>(item: T, number: number) =>
  z.array(item).check(z.minLength(number));
/** `own`: this course's or this person's; `other`: what it stands beside; `warn`: where somebody has to act. */
const tone = z.enum(['own', 'other', 'warn']);

const common = {
  title: words,
  /** What to see in it, in a sentence or two; also what a screen reader says. */
  says: sentence,
  /** Ids of `content/claims` behind its facts and lines. */
  claims: z.array(id),
};

/** Stretches and marks on a line, one row beneath the other. */
const scale = z.strictObject({
  ...common,
  drawing: z.literal('scale'),
  unit: words,
  min: z.number(),
  max: z.number(),
  ticks: z.array(z.number()),
  rows: atLeast(
    z.strictObject({
      name: words,
      /** Where the row has ends of its own. */
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      spans: z.array(z.strictObject({ from: z.number(), to: z.number(), says: words, tone })),
      marks: z.array(z.strictObject({ at: z.number(), says: words })),
    }),
    1,
  ),
});

/** Values over time or amount, in one panel or two. */
const lines = z.strictObject({
  ...common,
  drawing: z.literal('lines'),
  xName: words,
  x: atLeast(words, 2),
  panels: atLeast(
    z.strictObject({
      name: words,
      min: z.number(),
      max: z.number(),
      series: atLeast(
        z.strictObject({
          name: words,
          tone: z.enum(['own', 'other']),
          values: atLeast(z.number(), 2),
        }),
        1,
      ),
      limits: z.array(z.strictObject({ at: z.number(), says: words })),
    }),
    1,
  ),
});

/** One thing after another; a stair is climbed, a chain is followed. */
const steps = z.strictObject({
  ...common,
  drawing: z.literal('steps'),
  shape: z.enum(['stair', 'chain']),
  items: atLeast(z.strictObject({ name: words, says: words }), 3),
});

/** A question and where its answers lead. */
const fork = z.strictObject({
  ...common,
  drawing: z.literal('fork'),
  asks: words,
  ways: atLeast(z.strictObject({ when: words, name: words, todo: words, tone }), 2),
});

/** What goes with what: every line from the left to the right. */
const links = z.strictObject({
  ...common,
  drawing: z.literal('links'),
  leftName: words,
  rightName: words,
  left: atLeast(words, 2),
  right: atLeast(z.strictObject({ name: words, from: atLeast(z.int().check(z.gte(0)), 1) }), 2),
});

/** Pictures of the trainer, side by side. */
const pictures = z.strictObject({
  ...common,
  drawing: z.literal('pictures'),
  pictures: atLeast(
    z.strictObject({
      /** Name of the file in `public/stimuli`, without its ending. */
      stimulus: z.string().check(z.regex(/^[hf]\d{3}$/, 'h or f and three digits')),
      /** Degrees clockwise: for a right limb 90 turns it away from the body. */
      turn: z.literal([0, 90, 180, 270]),
      says: words,
    }),
    2,
  ),
});

/** A drawing that stands still in a lesson: the file `src/content/drawings/<id>.yaml`. */
export const drawingSchema = z.discriminatedUnion('drawing', [
  scale,
  lines,
  steps,
  fork,
  links,
  pictures,
]);
export type Drawing = z.infer<typeof drawingSchema>;
export type DrawingOf<K extends Drawing['drawing']> = Extract<Drawing, { drawing: K }>;
