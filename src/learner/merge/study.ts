import type { GivenAnswer, ReviewCard, Study, TakenTest } from '../../schemas/records/study.ts';
import { byMoment, byText, greater, inTurn, mergeLists, type Order } from './order.ts';

/** One answer from two places: the same unless somebody changed a file. */
export const mergeAnswer = (a: GivenAnswer, b: GivenAnswer) => greater(a, b, inTurn());

/** Reviewed more often beats less often; then the later review. */
const furtherCard: Order<ReviewCard> = inTurn(
  (a, b) => a.reps - b.reps,
  (a, b) => byMoment(a.lastReview ?? a.due, b.lastReview ?? b.due),
);
export const mergeCard = (a: ReviewCard, b: ReviewCard) => greater(a, b, furtherCard);

const answered = (test: TakenTest) => Object.keys(test.answers).length;
/** Finished beats unfinished, more answers beat fewer, and of two whole ones the first taken counts. */
const furtherTest: Order<TakenTest> = inTurn(
  (a, b) => Number(a.finishedAt !== null) - Number(b.finishedAt !== null),
  (a, b) => answered(a) - answered(b),
  (a, b) => byMoment(b.startedAt, a.startedAt),
);
export const mergeTest = (a: TakenTest, b: TakenTest) => greater(a, b, furtherTest);

/** A finished test stays finished, whatever an open tab or an older file still holds of it. */
export const undoesTest = (next: TakenTest, kept: TakenTest) =>
  kept.finishedAt !== null && next.finishedAt === null;

/** Answers, review cards and tests of two places as one. */
export function mergeStudy(a: Study, b: Study): Study {
  return {
    answers: mergeLists(
      a.answers,
      b.answers,
      ({ id }) => id,
      mergeAnswer,
      (one, other) => byMoment(one.at, other.at),
    ),
    cards: mergeLists(
      a.cards,
      b.cards,
      ({ item }) => item,
      mergeCard,
      (one, other) => byText(one.item, other.item),
    ),
    tests: mergeLists(
      a.tests,
      b.tests,
      ({ occasion }) => occasion,
      mergeTest,
      (one, other) => byText(one.occasion, other.occasion),
    ),
  };
}
