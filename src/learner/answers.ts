import {
  answerSchema,
  cardSchema,
  type GivenAnswer,
  type ReviewCard,
  type Study,
  type TakenTest,
  testSchema,
} from '../schemas/records/study.ts';
import { type Keeping, openKeeping } from './keeping.ts';
import { byMoment } from './merge/order.ts';
import { mergeStudy, undoesTest } from './merge/study.ts';
import { Shelf } from './shelf.ts';

const STORES = ['answers', 'cards', 'tests', 'setAside'] as const;

/** Answers, review cards and tests, wherever they are kept. */
export class StudyStore {
  readonly #keeping: Keeping;
  readonly #answers: Shelf<GivenAnswer>;
  readonly #cards: Shelf<ReviewCard>;
  readonly #tests: Shelf<TakenTest>;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#answers = new Shelf(keeping, 'answers', answerSchema);
    this.#cards = new Shelf(keeping, 'cards', cardSchema);
    this.#tests = new Shelf(keeping, 'tests', testSchema);
  }

  async all(): Promise<Study> {
    const [answers, cards, tests] = await Promise.all([
      this.#answers.all(),
      this.#cards.all(),
      this.#tests.all(),
    ]);
    return { answers: [...answers].sort((a, b) => byMoment(a.at, b.at)), cards, tests };
  }

  /** Keeps an answer and the card that came of it together, or neither. */
  give(answer: GivenAnswer, card: ReviewCard): Promise<void> {
    return this.#keeping.change(['answers', 'cards'], async (rows) => {
      await this.#answers.within(rows).put(answer);
      await this.#cards.within(rows).put(card);
    });
  }

  /** Takes an answer back: its card is again what it was. */
  takeBack({ id, item, before }: GivenAnswer): Promise<void> {
    return this.#keeping.change(['answers', 'cards'], async (rows) => {
      const cards = this.#cards.within(rows);
      await this.#answers.within(rows).remove(id);
      await (before ? cards.put(before) : cards.remove(item));
    });
  }

  saveTest(test: TakenTest): Promise<void> {
    return this.#keeping.change(['tests', 'setAside'], async (rows) => {
      const tests = this.#tests.within(rows);
      // Both asked for at once: who leaves the page in the next moment has answered all the same.
      const [kept] = await Promise.all([tests.get(test.occasion), tests.put(test)]);
      if (!kept) await tests.put(test);
      else if (undoesTest(test, kept)) await tests.put(kept);
    });
  }

  /** Adds what a file holds. Nothing kept here is set back by it. */
  add(brought: Study): Promise<void> {
    return this.#keeping.change(STORES, async (rows) => {
      const answers = this.#answers.within(rows);
      const cards = this.#cards.within(rows);
      const tests = this.#tests.within(rows);
      const here = {
        answers: await answers.all(),
        cards: await cards.all(),
        tests: await tests.all(),
      };
      const merged = mergeStudy(here, brought);
      await Promise.all([
        ...merged.answers.map((one) => answers.put(one)),
        ...merged.cards.map((one) => cards.put(one)),
        ...merged.tests.map((one) => tests.put(one)),
      ]);
    });
  }
}

/** This device's study record, or a store in memory where the browser refuses to keep anything. */
export async function openStudy(): Promise<{ store: StudyStore; kept: boolean }> {
  const { keeping, kept } = await openKeeping();
  return { store: new StudyStore(keeping), kept };
}
