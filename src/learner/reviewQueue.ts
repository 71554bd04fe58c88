import type { GivenAnswer, ReviewCard } from '../schemas/records/study.ts';
import { REVIEW_PER_DAY } from './preferences.ts';

/** What the day's review may hold. */
export interface Limits {
  /** Questions a day, those met before and new ones together. */
  readonly perDay: number;
  /** Never met before, at most. */
  readonly newPerDay: number;
}
export const USUAL_LIMITS: Limits = { perDay: REVIEW_PER_DAY.usual, newPerDay: 5 };

export interface Queue {
  /** Questions to answer now, in order. */
  readonly now: readonly string[];
  /** Due, but over today's limit. */
  readonly waiting: number;
  /** Never met, and not for today. */
  readonly unmet: number;
  /** Answered in the review today. */
  readonly done: number;
  /** The first day, `YYYY-MM-DD`, on which a card comes back; null when none is waiting. */
  readonly next: string | null;
}

const day = (moment: string) => moment.slice(0, 10);

/**
 * What to review on a day: cards that are due, the longest overdue first, then new questions in the
 * order of the course, as far as the limits go.
 *
 * @param items all questions in the order of the course; a card of a question that is gone is left out
 * @param today `YYYY-MM-DD` in the learner's place
 */
export function queueFor(
  today: string,
  items: readonly string[],
  cards: readonly ReviewCard[],
  answers: readonly GivenAnswer[],
  limits: Limits,
): Queue {
  const there = new Set(items);
  const met = cards.filter((card) => there.has(card.item));
  const due = met
    .filter((card) => day(card.due) <= today)
    .sort((a, b) => a.due.localeCompare(b.due) || a.item.localeCompare(b.item));
  const known = new Set(met.map((card) => card.item));
  const unmet = items.filter((item) => !known.has(item));

  const reviewed = answers.filter((one) => one.place === 'review' && day(one.at) === today);
  const doneItems = new Set(reviewed.map((one) => one.item));
  const newDone = new Set(reviewed.filter((one) => one.before === null).map((one) => one.item));

  const room = Math.max(0, limits.perDay - doneItems.size);
  const old = due.slice(0, room).map((card) => card.item);
  const newRoom = Math.min(room - old.length, Math.max(0, limits.newPerDay - newDone.size));
  const fresh = unmet.slice(0, newRoom);
  const ahead = met.map((card) => day(card.due)).filter((one) => one > today);
  return {
    now: [...old, ...fresh],
    waiting: due.length - old.length,
    unmet: unmet.length - fresh.length,
    done: doneItems.size,
    next: ahead.sort()[0] ?? null,
  };
}
