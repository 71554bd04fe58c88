import * as z from 'zod/mini';

export const SESSION_VERSION = 1;

/** What the time was spent on. A case’s time stays with its attempt and stands in no session. */
export const SESSION_KINDS = ['reading', 'practice', 'review', 'test'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

const text = z.string().check(z.minLength(1), z.maxLength(80));
/** Milliseconds since 1970. */
const ms = z.int().check(z.gte(0));
/** A stretch of active time, which ends after it began. */
const span = z.strictObject({ from: ms, to: ms }).check(({ value, issues }) => {
  if (value.from >= value.to) {
    issues.push({ code: 'custom', message: 'ends before it began', input: value });
  }
});

/** One visit to a page that teaches, and the time it was in view and in use. */
export const sessionSchema = z.strictObject({
  sessionVersion: z.literal(SESSION_VERSION),
  id: text,
  kind: z.enum(SESSION_KINDS),
  /** A lesson’s slug, a room of the practice, `review`, or the occasion of a test. */
  about: text,
  startedAt: z.iso.datetime({ offset: true }),
  /** Higher than that of every session its device knew: an order that no clock can upset. */
  sequence: z.int().check(z.gte(1)),
  /**
   * When it was in use, in the order it was counted. Where spans meet, of one session or of several, the
   * time counts once: `activeMs` of `learner/sessionTime.ts`.
   */
  spans: z.array(span).check(z.minLength(1)),
});
/** A stretch of active time: from when, to when, in whole milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface Session extends Omit<z.infer<typeof sessionSchema>, 'spans'> {
  readonly spans: readonly Span[];
}
