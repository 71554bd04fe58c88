import { type Answer, isRight } from '../../course/answering.ts';
import { openStudy, type StudyStore } from '../../learner/answers.ts';
import { momentOf } from '../../learner/moment.ts';
import {
  REVIEW_PER_DAY,
  REVIEW_SELF_HARM,
  remember,
  remembered,
} from '../../learner/preferences.ts';
import { dayOf, reckoned } from '../../learner/review.ts';
import { type Limits, queueFor, USUAL_LIMITS } from '../../learner/reviewQueue.ts';
import { type BankQuestion, fetchQuestions } from '../../review/bank.ts';
import type { GivenAnswer, Place, Rating, Study } from '../../schemas/records/study.ts';

/** What the review and the question bank work on: questions, the record, and today's queue. */
export class Desk {
  questions: readonly BankQuestion[] = $state.raw([]);
  study: Study = $state.raw({ answers: [], cards: [], tests: [] });
  status: 'loading' | 'ready' | 'failed' = $state('loading');
  /** false where the browser keeps nothing. */
  kept = $state(true);
  perDay = $state(USUAL_LIMITS.perDay);
  /** Questions that name suicide or self-harm: taught in their lessons, drilled only if asked for. */
  withSelfHarm = $state(false);
  /** The answers of this sitting, to take back. */
  given: readonly GivenAnswer[] = $state.raw([]);
  #store: StudyStore | null = null;

  readonly limits: Limits = $derived({
    perDay: this.perDay,
    newPerDay: Math.min(USUAL_LIMITS.newPerDay, this.perDay),
  });
  readonly queue = $derived(
    queueFor(
      dayOf(momentOf(new Date())),
      this.questions
        .filter(({ selfHarm }) => this.withSelfHarm || !selfHarm)
        .map(({ item }) => item),
      this.study.cards,
      this.study.answers,
      this.limits,
    ),
  );

  async open(): Promise<void> {
    try {
      const [questions, { store, kept }] = await Promise.all([fetchQuestions(), openStudy()]);
      this.#store = store;
      this.kept = kept;
      this.questions = questions;
      this.perDay = remembered(REVIEW_PER_DAY);
      this.withSelfHarm = remembered(REVIEW_SELF_HARM);
      await this.#refresh();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }

  limitTo(perDay: number): void {
    this.perDay = perDay;
    remember(REVIEW_PER_DAY, perDay);
  }

  askSelfHarm(wanted: boolean): void {
    this.withSelfHarm = wanted;
    remember(REVIEW_SELF_HARM, wanted);
  }

  cardOf(item: string) {
    return this.study.cards.find((card) => card.item === item) ?? null;
  }

  question(item: string): BankQuestion | null {
    return this.questions.find((one) => one.item === item) ?? null;
  }

  async give(question: BankQuestion, answer: Answer, rating: Rating, place: Place): Promise<void> {
    const { item, check } = question;
    const right = isRight(check, answer);
    const given = { item, answer, right, place, rating };
    const kept = reckoned(given, this.cardOf(item), new Date());
    await this.#store?.give(kept.answer, kept.card);
    this.given = [...this.given, kept.answer];
    await this.#refresh();
  }

  /** Takes the last answer of this sitting back. */
  async undo(): Promise<void> {
    const last = this.given.at(-1);
    if (!last) return;
    await this.#store?.takeBack(last);
    this.given = this.given.slice(0, -1);
    await this.#refresh();
  }

  async add(file: Study): Promise<void> {
    await this.#store?.add(file);
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    if (this.#store) this.study = await this.#store.all();
  }
}
