import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCard, mergeStudy, mergeTest, undoesTest } from '../../../src/learner/merge/study.ts';
import type { GivenAnswer, ReviewCard, TakenTest } from '../../../src/schemas/records/study.ts';
import { checkLaws, moment } from './laws.ts';

const AT = '2026-03-01T09:00:00+01:00';
const CARD: ReviewCard = {
  item: 'signs/one',
  due: AT,
  stability: 1,
  difficulty: 5,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
  lastReview: AT,
};
const TEST: TakenTest = {
  occasion: 'before',
  form: 'a',
  startedAt: AT,
  finishedAt: null,
  answers: { one: [1] },
  marks: {},
};

const item = fc.constantFrom('signs/one', 'signs/two');
const anyCard: fc.Arbitrary<ReviewCard> = fc
  .record({ item, due: moment, reps: fc.nat(2), lastReview: fc.option(moment), lapses: fc.nat(1) })
  .map((changes) => ({ ...CARD, ...changes }));
const anyAnswer: fc.Arbitrary<GivenAnswer> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  item,
  answer: fc.array(fc.nat(1), { maxLength: 2 }),
  right: fc.boolean(),
  at: moment,
  place: fc.constant('review' as const),
  rating: fc.constantFrom('good' as const, 'again' as const),
  before: fc.option(anyCard),
});
const anyTest: fc.Arbitrary<TakenTest> = fc.record({
  occasion: fc.constantFrom('before' as const, 'after' as const),
  form: fc.constantFrom('a' as const, 'b' as const),
  startedAt: moment,
  finishedAt: fc.option(moment),
  answers: fc.dictionary(fc.constantFrom('one', 'two'), fc.array(fc.nat(1), { maxLength: 1 })),
  marks: fc.dictionary(fc.constantFrom('one', 'two'), fc.boolean()),
});
const anyStudy = fc.record({
  answers: fc.array(anyAnswer, { maxLength: 4 }),
  cards: fc.array(anyCard, { maxLength: 3 }),
  tests: fc.array(anyTest, { maxLength: 3 }),
});

describe('answers, cards and tests of two places', () => {
  test('come to the same whatever the order and however often they meet', () => {
    checkLaws(anyStudy, mergeStudy);
  });

  test('a card reviewed more often stays, though the other was seen later', () => {
    const newer = { ...CARD, reps: 3 };
    const later = { ...CARD, lastReview: '2027-01-01T00:00:00Z' };
    expect(mergeCard(newer, later)).toBe(newer);
    expect(mergeCard(CARD, later)).toBe(later);
  });

  test('a finished test never becomes unfinished, though the other holds more answers', () => {
    const finished = { ...TEST, finishedAt: AT, marks: { one: true } };
    const open = { ...TEST, answers: { one: [1], two: [0] } };
    expect(mergeTest(open, finished)).toBe(finished);
    expect(undoesTest(open, finished)).toBe(true);
    expect(undoesTest(finished, open)).toBe(false);
  });

  test('of two unfinished ones that with more answers stays, else the first begun', () => {
    const more = { ...TEST, answers: { one: [1], two: [0] } };
    const earlier = { ...TEST, startedAt: '2026-02-01T09:00:00Z' };
    expect(mergeTest(earlier, more)).toBe(more);
    expect(mergeTest(TEST, earlier)).toBe(earlier);
  });
});
