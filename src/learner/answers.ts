import type * as z from 'zod/mini';
import {
  answerSchema,
  cardSchema,
  type GivenAnswer,
  type ReviewCard,
  type Study,
  type StudyFile,
  type TakenTest,
  testSchema,
} from '../schemas/records/study.ts';
import { type Database, openDatabase } from './database.ts';
import { mergeStudy, undoesTest } from './merge/study.ts';
import { momentOf } from './moment.ts';

/** What keeps answers, review cards and tests: this device's database, or only memory. */
export interface StudyStore {
  all(): Promise<Study>;
  /** Keeps an answer and the card that came of it together, or neither. */
  give(answer: GivenAnswer, card: ReviewCard): Promise<void>;
  /** Takes an answer back: its card is again what it was. */
  takeBack(answer: GivenAnswer): Promise<void>;
  saveTest(test: TakenTest): Promise<void>;
  /** Adds what a file holds. Nothing kept here is set back by it. */
  add(file: StudyFile): Promise<void>;
}

const oldestFirst = (answers: readonly GivenAnswer[]) =>
  [...answers].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

type StudyPart = 'answers' | 'cards' | 'tests';

export class DeviceStudy implements StudyStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(): Promise<Study> {
    const [answers, cards, tests] = await Promise.all([
      this.#read<GivenAnswer>('answers', answerSchema, 'id'),
      this.#read<ReviewCard>('cards', cardSchema, 'item'),
      this.#read<TakenTest>('tests', testSchema, 'occasion'),
    ]);
    return { answers: oldestFirst(answers), cards, tests };
  }

  async give(answer: GivenAnswer, card: ReviewCard): Promise<void> {
    const change = this.#database.transaction(['answers', 'cards'], 'readwrite');
    await Promise.all([
      change.objectStore('answers').put(answer),
      change.objectStore('cards').put(card),
      change.done,
    ]);
  }

  async takeBack({ id, item, before }: GivenAnswer): Promise<void> {
    const change = this.#database.transaction(['answers', 'cards'], 'readwrite');
    const cards = change.objectStore('cards');
    await Promise.all([
      change.objectStore('answers').delete(id),
      before ? cards.put(before) : cards.delete(item),
      change.done,
    ]);
  }

  async saveTest(test: TakenTest): Promise<void> {
    const change = this.#database.transaction('tests', 'readwrite');
    const kept = testSchema.safeParse(await change.store.get(test.occasion));
    if (!kept.success || !undoesTest(test, kept.data)) await change.store.put(test);
    await change.done;
  }

  async add(file: StudyFile): Promise<void> {
    const { answers, cards, tests } = mergeStudy(await this.all(), file);
    const change = this.#database.transaction(['answers', 'cards', 'tests'], 'readwrite');
    await Promise.all([
      ...answers.map((one) => change.objectStore('answers').put(one)),
      ...cards.map((one) => change.objectStore('cards').put(one)),
      ...tests.map((one) => change.objectStore('tests').put(one)),
      change.done,
    ]);
  }

  /** What can be read; the rest is moved aside, never thrown away. */
  async #read<T>(store: StudyPart, schema: z.ZodMiniType, key: string): Promise<T[]> {
    const stored: unknown[] = await this.#database.getAll(store);
    const good: T[] = [];
    for (const value of stored) {
      const found = schema.safeParse(value);
      if (found.success) good.push(found.data as T);
      else await this.#putAside(store, value, key);
    }
    return good;
  }

  async #putAside(store: StudyPart, value: unknown, key: string): Promise<void> {
    const change = this.#database.transaction([store, 'setAside'], 'readwrite');
    const at = momentOf(new Date());
    await change.objectStore('setAside').add({ at, store, problem: 'unreadable', value });
    await change.objectStore(store).delete((value as Record<string, string>)[key] ?? '');
    await change.done;
  }
}

/** Keeps everything only as long as the page is open. */
export class MemoryStudy implements StudyStore {
  #answers: readonly GivenAnswer[] = [];
  readonly #cards = new Map<string, ReviewCard>();
  readonly #tests = new Map<string, TakenTest>();

  async all(): Promise<Study> {
    return {
      answers: oldestFirst(this.#answers),
      cards: [...this.#cards.values()],
      tests: [...this.#tests.values()],
    };
  }

  async give(answer: GivenAnswer, card: ReviewCard): Promise<void> {
    this.#answers = [...this.#answers, answer];
    this.#cards.set(card.item, card);
  }

  async takeBack({ id, item, before }: GivenAnswer): Promise<void> {
    this.#answers = this.#answers.filter((one) => one.id !== id);
    if (before) this.#cards.set(item, before);
    else this.#cards.delete(item);
  }

  async saveTest(test: TakenTest): Promise<void> {
    const kept = this.#tests.get(test.occasion);
    if (!kept || !undoesTest(test, kept)) this.#tests.set(test.occasion, test);
  }

  async add(file: StudyFile): Promise<void> {
    const { answers, cards, tests } = mergeStudy(await this.all(), file);
    this.#answers = answers;
    for (const card of cards) this.#cards.set(card.item, card);
    for (const test of tests) this.#tests.set(test.occasion, test);
  }
}

/** This device's study record, or a store in memory where the browser refuses to keep anything. */
export async function openStudy(): Promise<{ store: StudyStore; kept: boolean }> {
  try {
    return { store: new DeviceStudy(await openDatabase()), kept: true };
  } catch {
    return { store: new MemoryStudy(), kept: false };
  }
}
