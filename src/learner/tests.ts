import { differenceOf, type Share, shareOf } from '../numbers/proportion.ts';
import type { Form, Occasion, TakenTest } from '../schemas/records/study.ts';

/** Which set a test asks: drawn for the first test a learner takes, the other one for the second. */
export function formFor(occasion: Occasion, tests: readonly TakenTest[], drawn: Form): Form {
  const own = tests.find((test) => test.occasion === occasion);
  if (own) return own.form;
  const other = tests.find((test) => test.occasion !== occasion);
  if (!other) return drawn;
  return other.form === 'a' ? 'b' : 'a';
}

export interface Result {
  readonly right: number;
  readonly n: number;
  readonly share: Share;
}

/** The result of a finished test; null while it runs. An unanswered question counts as not right. */
export function resultOf(test: TakenTest | undefined): Result | null {
  if (!test?.finishedAt) return null;
  const marks = Object.values(test.marks);
  if (marks.length === 0) return null;
  const right = marks.filter(Boolean).length;
  return { right, n: marks.length, share: shareOf(right, marks.length) };
}

/** After minus before; null until both are finished. */
export function gainOf(tests: readonly TakenTest[]): Share | null {
  const of = (occasion: Occasion) => resultOf(tests.find((test) => test.occasion === occasion));
  const before = of('before');
  const after = of('after');
  return before && after ? differenceOf(before.share, after.share) : null;
}
