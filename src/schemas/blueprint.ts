import * as z from 'zod/mini';
import { checkSchema } from './check.ts';

const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));

/** What the tests before and after the course ask: the file `src/content/blueprint.yaml`. */
export const blueprintSchema = z.strictObject({
  /** What a test takes; an estimate until piloted. */
  minutes: z.int().check(z.gte(5), z.lte(120)),
  topics: z
    .array(
      z.strictObject({
        /** Id of `content/modules`. */
        module: id,
        /** Questions of it in each test. */
        number: z.int().check(z.gte(1), z.lte(10)),
      }),
    )
    .check(
      z.minLength(1),
      z.refine(
        (topics) => new Set(topics.map((topic) => topic.module)).size === topics.length,
        'a module stands in it once',
      ),
    ),
});
export type Blueprint = z.infer<typeof blueprintSchema>;

/** A module's questions for the two forms of the test: the file `src/content/questions/<module>.yaml`. */
export const testQuestionsSchema = z.strictObject({
  module: id,
  a: z.array(checkSchema).check(z.minLength(1)),
  b: z.array(checkSchema).check(z.minLength(1)),
});
export type TestQuestions = z.infer<typeof testQuestionsSchema>;
