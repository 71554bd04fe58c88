import { describe, expect, test } from 'vitest';
import { StudyStore } from '../../src/learner/answers.ts';
import { inMemory } from '../../src/learner/keeping.ts';
import { daysAhead, type Given, reckoned, scheduled } from '../../src/learner/review.ts';
import { queueFor } from '../../src/learner/reviewQueue.ts';
import { cardSchema, type ReviewCard } from '../../src/schemas/records/study.ts';

const NOON = new Date('2026-11-22T12:00:00');
const later = (days: number) => new Date(NOON.getTime() + days * 86_400_000);
const given = (more: Partial<Given> = {}): Given => ({
  item: 'lesson/check',
  answer: [1],
  right: true,
  place: 'review',
  rating: 'good',
  ...more,
});

describe('scheduled', () => {
  test('easier answers come back later, wrong ones on the next day', () => {
    const days = daysAhead(null, NOON);
    expect(days.again).toBe(1);
    expect(days.again).toBeLessThanOrEqual(days.hard);
    expect(days.hard).toBeLessThan(days.good);
    expect(days.good).toBeLessThan(days.easy);
  });

  test('each good answer at its due day lengthens the wait; a lapse shortens it', () => {
    const first = scheduled('x', null, 'good', NOON);
    const second = scheduled('x', first, 'good', new Date(first.due));
    const third = scheduled('x', second, 'good', new Date(second.due));
    expect(second.scheduledDays).toBeGreaterThan(first.scheduledDays);
    expect(third.scheduledDays).toBeGreaterThan(second.scheduledDays);
    const lapsed = scheduled('x', third, 'again', new Date(third.due));
    expect(lapsed.scheduledDays).toBeLessThan(third.scheduledDays);
    expect(lapsed.lapses).toBe(1);
  });

  test('a card survives storage: the next date is the same from a copy', () => {
    const card = scheduled('x', null, 'hard', NOON);
    const copy = cardSchema.parse(JSON.parse(JSON.stringify(card)));
    expect(scheduled('x', copy, 'good', later(4))).toEqual(scheduled('x', card, 'good', later(4)));
  });
});

describe('reckoned', () => {
  test('a wrong answer is rated again, whatever is said; a right one never', () => {
    expect(reckoned(given({ right: false, rating: 'easy' }), null, NOON).answer.rating).toBe(
      'again',
    );
    expect(reckoned(given({ rating: 'again' }), null, NOON).answer.rating).toBe('hard');
  });

  test('a second try on the same day is kept and does not move the card', () => {
    const first = reckoned(given({ right: false }), null, NOON);
    const second = reckoned(given(), first.card, new Date(NOON.getTime() + 60_000));
    expect(second.card).toEqual(first.card);
    expect(second.answer.right).toBe(true);
    expect(reckoned(given(), first.card, later(1)).card).not.toEqual(first.card);
  });

  test('two answers never share an id', () => {
    const ids = [0, 7].map(
      (ms) => reckoned(given(), null, new Date(NOON.getTime() + ms)).answer.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('queueFor', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  const card = (item: string, due: string): ReviewCard => ({
    ...scheduled(item, null, 'good', NOON),
    due: `${due}T12:00:00+00:00`,
  });
  const limits = { perDay: 4, newPerDay: 2 };
  const queue = (cards: ReviewCard[], answers: Parameters<typeof queueFor>[3] = []) =>
    queueFor('2026-11-22', items, cards, answers, limits);

  test('at first a few new ones in the order of the course', () => {
    expect(queue([])).toEqual({ now: ['a', 'b'], waiting: 0, unmet: 4, done: 0, next: null });
  });

  test('the longest overdue first, then new ones; what is due later today counts', () => {
    const cards = [card('a', '2026-11-22'), card('b', '2026-11-20'), card('c', '2026-11-23')];
    expect(queue(cards).now).toEqual(['b', 'a', 'd', 'e']);
    expect(queue(cards).next).toBe('2026-11-23');
  });

  test('the limit holds, and what is over it waits', () => {
    const cards = items.map((item) => card(item, '2026-11-21'));
    expect(queue(cards).now).toHaveLength(4);
    expect(queue(cards).waiting).toBe(2);
  });

  test('what was reviewed today uses the limits up, lessons do not', () => {
    const today = new Date('2026-11-22T09:00:00');
    const done = ['a', 'b'].map((item) => reckoned(given({ item }), null, today));
    const cards = done.map((one) => one.card);
    const after = queue(
      cards,
      done.map((one) => one.answer),
    );
    expect(after.done).toBe(2);
    expect(after.now).toEqual([]);
    const lesson = done.map((one) => ({ ...one.answer, place: 'lesson' as const }));
    expect(queue(cards, lesson).now).toEqual(['c', 'd']);
  });

  test('a question that is gone does not come back', () => {
    expect(queue([card('gone', '2026-11-01')]).now).toEqual(['a', 'b']);
  });
});

describe('the study record', () => {
  test('an answer taken back leaves no trace, a later one its card as it was', async () => {
    const store = new StudyStore(inMemory());
    const first = reckoned(given(), null, NOON);
    await store.give(first.answer, first.card);
    const second = reckoned(given({ right: false }), first.card, later(3));
    await store.give(second.answer, second.card);
    await store.takeBack(second.answer);
    expect((await store.all()).cards).toEqual([first.card]);
    await store.takeBack(first.answer);
    expect(await store.all()).toEqual({ answers: [], cards: [], tests: [] });
  });

  test('brought in twice is there once', async () => {
    const store = new StudyStore(inMemory());
    const { answer, card } = reckoned(given(), null, NOON);
    const brought = { answers: [answer], cards: [card], tests: [] };
    await store.add(brought);
    await store.add(brought);
    expect(await store.all()).toEqual(brought);
  });
});
