import { openStudy, type StudyStore } from '../../learner/answers.ts';
import { momentOf } from '../../learner/moment.ts';
import { formFor } from '../../learner/tests.ts';
import type { Check } from '../../schemas/check.ts';
import type { Form, Occasion, TakenTest } from '../../schemas/records/study.ts';
import { type Answer, emptyAnswer, isRight } from '../lesson/answering.ts';
import { address } from '../site/address.ts';

export interface TestQuestion {
  readonly item: string;
  readonly check: Check;
  readonly topic: {
    readonly id: string;
    readonly title: string;
    readonly lesson: { readonly slug: string; readonly title: string } | null;
  };
}
type Paper = Readonly<Record<Form, readonly TestQuestion[]>>;

/** One sitting of the test before or after the course. Kept after every answer. */
export class Exam {
  readonly occasion: Occasion;
  status: 'loading' | 'ready' | 'failed' = $state('loading');
  kept = $state(true);
  tests: readonly TakenTest[] = $state.raw([]);
  #paper: Paper = $state.raw({ a: [], b: [] });
  #drawn: Form = $state('a');
  #store: StudyStore | null = null;

  constructor(occasion: Occasion) {
    this.occasion = occasion;
  }

  get form(): Form {
    return formFor(this.occasion, this.tests, this.#drawn);
  }

  get questions(): readonly TestQuestion[] {
    return this.#paper[this.form];
  }

  get test(): TakenTest | undefined {
    return this.tests.find((test) => test.occasion === this.occasion);
  }

  async open(): Promise<void> {
    try {
      const [answer, { store, kept }] = await Promise.all([
        fetch(address('data/tests.json')),
        openStudy(),
      ]);
      if (!answer.ok) throw new Error(`tests.json: ${answer.status}`);
      this.#paper = await answer.json();
      this.#store = store;
      this.kept = kept;
      this.#drawn = crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 0 ? 'a' : 'b';
      this.tests = (await store.all()).tests;
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }

  answerTo({ item, check }: TestQuestion): Answer {
    return this.test?.answers[item] ?? emptyAnswer(check);
  }

  begin(): Promise<void> {
    return this.#keep({
      occasion: this.occasion,
      form: this.form,
      startedAt: momentOf(new Date()),
      finishedAt: null,
      answers: {},
      marks: {},
    });
  }

  async give({ item }: TestQuestion, answer: Answer): Promise<void> {
    const { test } = this;
    if (!test || test.finishedAt) return;
    await this.#keep({ ...test, answers: { ...test.answers, [item]: [...answer] } });
  }

  async finish(): Promise<void> {
    const { test } = this;
    if (!test || test.finishedAt) return;
    const mark = (question: TestQuestion) => {
      const given = test.answers[question.item];
      return [question.item, given !== undefined && isRight(question.check, given)] as const;
    };
    const marks = Object.fromEntries(this.questions.map(mark));
    await this.#keep({ ...test, marks, finishedAt: momentOf(new Date()) });
  }

  async #keep(test: TakenTest): Promise<void> {
    this.tests = [...this.tests.filter((one) => one.occasion !== test.occasion), test];
    try {
      await this.#store?.saveTest(test);
    } catch {
      this.kept = false;
    }
  }
}
