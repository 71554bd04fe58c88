import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades } from 'ts-fsrs';
import type { GivenAnswer, Place, Rating, ReviewCard } from '../schemas/records/study.ts';
import { momentOf } from './moment.ts';

/** Days only: nobody reviews a course ten minutes later. No fuzz, so that a day can be foretold. */
const scheduler: FSRS = fsrs({
  enable_short_term: false,
  enable_fuzz: false,
  maximum_interval: 365,
});

const GRADES: Record<Rating, Grade> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

function toFsrs(card: ReviewCard): Card {
  const { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state } = card;
  return {
    due: new Date(due),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state,
    ...(card.lastReview === null ? {} : { last_review: new Date(card.lastReview) }),
  };
}

function fromFsrs(item: string, card: Card): ReviewCard {
  return {
    item,
    due: momentOf(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review ? momentOf(card.last_review) : null,
  };
}

/** The card after an answer. */
export function scheduled(
  item: string,
  before: ReviewCard | null,
  rating: Rating,
  at: Date,
): ReviewCard {
  const card = before ? toFsrs(before) : createEmptyCard(at);
  return fromFsrs(item, scheduler.next(card, at, GRADES[rating]).card);
}

/** In how many days the question would come back, for each rating. */
export function daysAhead(before: ReviewCard | null, at: Date): Record<Rating, number> {
  const days = (rating: Rating) => scheduled('', before, rating, at).scheduledDays;
  return { again: days('again'), hard: days('hard'), good: days('good'), easy: days('easy') };
}

/** The calendar day of a moment, where it was written: `2026-11-22`. */
export const dayOf = (moment: string) => moment.slice(0, 10);

/** What was given to a question, ready to be kept. */
export interface Given {
  readonly item: string;
  readonly answer: readonly number[];
  readonly right: boolean;
  readonly place: Place;
  /** How a right answer came; a wrong one counts as `again` whatever is said. */
  readonly rating: Rating;
}

/**
 * The answer and the card it leads to. Only the first answer of a day moves the card: a second try
 * right after reading the reasons says little about memory.
 */
export function reckoned(
  given: Given,
  before: ReviewCard | null,
  at: Date,
): { answer: GivenAnswer; card: ReviewCard } {
  const now = momentOf(at);
  const { item, right, place } = given;
  const rating = right ? (given.rating === 'again' ? 'hard' : given.rating) : 'again';
  const again = before?.lastReview && dayOf(before.lastReview) === dayOf(now);
  const card = again ? before : scheduled(item, before, rating, at);
  const id = `${now} ${item} ${Math.trunc(at.getTime() % 1000)}`;
  return {
    answer: { id, item, answer: [...given.answer], right, at: now, place, rating, before },
    card,
  };
}
