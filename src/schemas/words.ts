import * as z from 'zod/mini';

const text = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));
const MOST_WORDS = 30;
const wordsIn = (line: string) => line.split(/\s+/).length;

/** One thing the patient says: short enough to be said in one breath. */
const line = text.check(
  z.refine((said) => wordsIn(said) <= MOST_WORDS, `a line has at most ${MOST_WORDS} words`),
);
const lineCode = z
  .string()
  .check(
    z.regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){1,2}$/, 'must be a code like ask.pain.mild'),
  );

/** The referral letter as it lay in the file. */
const letter = z.strictObject({
  from: text,
  paragraphs: z.array(text).check(z.minLength(1)),
  signedBy: text,
});

/** Everything of a case that people read: the file `words.<locale>.yaml` beside `case.yaml`. */
export const caseWordsSchema = z.strictObject({
  /** Title of the case in the clinic list. */
  title: text,
  name: text,
  /** Age, work and hand, for the line under the name. */
  who: text,
  /** What the clinic list says of the case. */
  oneLine: text,
  letter,
  /** What the file says, in the order in which it is read. */
  history: z.array(z.strictObject({ label: text, text })).check(z.minLength(1)),
  /** Goal of the case file → the goal as the patient put it, and in short as the chart notes it. */
  goals: z.record(z.string(), z.strictObject({ said: text, noted: text })),
  /** Code of something said → alternatives to choose from; `{name}` stands for a number of that answer. */
  lines: z.record(lineCode, z.array(line).check(z.minLength(1), z.maxLength(3))),
});
export type CaseWords = z.infer<typeof caseWordsSchema>;

/** A message file: texts under flat keys, or under groups where an owner prefers that. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

const messageKey = z
  .string()
  .check(
    z.regex(/^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/, 'must be a key like vocab.stage.mirror'),
  );

export const messagesSchema: z.ZodMiniType<Messages> = z.record(
  messageKey,
  z.union([text, z.lazy(() => messagesSchema)]),
);
