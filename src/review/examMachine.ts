import { assign, type EventObject, fromCallback, fromPromise, sendTo, setup } from 'xstate';
import { type Answer, isRight } from '../course/answering.ts';
import { openStudy, type StudyStore } from '../learner/answers.ts';
import { momentOf } from '../learner/moment.ts';
import { formFor } from '../learner/tests.ts';
import type { Check } from '../schemas/check.ts';
import type { Form, Occasion, TakenTest } from '../schemas/records/study.ts';
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

/** What is fetched and read before anybody can sit down. */
export interface Opened {
  readonly paper: Paper;
  readonly store: StudyStore | null;
  /** false where the browser keeps nothing. */
  readonly kept: boolean;
  /** The set that a first test asks. */
  readonly drawn: Form;
  readonly tests: readonly TakenTest[];
}

export interface Exam extends Opened {
  readonly occasion: Occasion;
  /** Index of the question asked. */
  readonly at: number;
}

export type ExamEvent =
  | { readonly type: 'open' }
  | { readonly type: 'begin' }
  | { readonly type: 'goTo'; readonly at: number }
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer }
  | { readonly type: 'finish' }
  | { readonly type: 'lose' };

interface Keep extends EventObject {
  readonly type: 'keep';
  readonly test: TakenTest;
}

export const formOf = ({ occasion, tests, drawn }: Exam): Form => formFor(occasion, tests, drawn);
export const questionsOf = (exam: Exam): readonly TestQuestion[] => exam.paper[formOf(exam)];
export const testOf = ({ occasion, tests }: Exam): TakenTest | undefined =>
  tests.find((test) => test.occasion === occasion);

async function openExam(): Promise<Opened> {
  const [answer, { store, kept }] = await Promise.all([
    fetch(address('data/tests.json')),
    openStudy(),
  ]);
  if (!answer.ok) throw new Error(`tests.json: ${answer.status}`);
  const paper: Paper = await answer.json();
  const drawn = crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 0 ? 'a' : 'b';
  return { paper, store, kept, drawn, tests: (await store.all()).tests };
}

const withTest = (exam: Exam, test: TakenTest) => ({
  tests: [...exam.tests.filter((one) => one.occasion !== test.occasion), test],
});

function begun(exam: Exam): TakenTest {
  return {
    occasion: exam.occasion,
    form: formOf(exam),
    startedAt: momentOf(new Date()),
    finishedAt: null,
    answers: {},
    marks: {},
  };
}

function marksOf(exam: Exam, test: TakenTest): TakenTest['marks'] {
  const mark = ({ item, check }: TestQuestion) => {
    const given = test.answers[item];
    return [item, given !== undefined && isRight(check, given)] as const;
  };
  return Object.fromEntries(questionsOf(exam).map(mark));
}

/** One sitting of the test before or after the course. Kept after every answer. */
export const examMachine = setup({
  types: {
    input: {} as { occasion: Occasion },
    context: {} as Exam,
    events: {} as ExamEvent,
  },
  actors: {
    openExam: fromPromise<Opened>(openExam),
    keeper: fromCallback<Keep, { store: StudyStore | null }>(({ input, receive, sendBack }) => {
      receive(({ test }) => {
        input.store?.saveTest(test).catch(() => sendBack({ type: 'lose' }));
      });
    }),
  },
  actions: {
    layOut: assign((_, opened: Opened) => opened),
    begin: assign(({ context }) => ({ at: 0, ...withTest(context, begun(context)) })),
    goTo: assign({ at: (_, { at }: { at: number }) => at }),
    write: assign(({ context }, { item, answer }: { item: string; answer: Answer }) => {
      const test = testOf(context);
      if (!test) return {};
      return withTest(context, { ...test, answers: { ...test.answers, [item]: [...answer] } });
    }),
    mark: assign(({ context }) => {
      const test = testOf(context);
      if (!test) return {};
      const finishedAt = momentOf(new Date());
      return withTest(context, { ...test, marks: marksOf(context, test), finishedAt });
    }),
    keep: sendTo('keeper', ({ context }) => ({
      type: 'keep',
      test: testOf(context) ?? begun(context),
    })),
    sayLost: assign({ kept: false }),
  },
  guards: {
    isUnbegun: ({ context }) => testOf(context) === undefined,
    isFinished: ({ context }) => testOf(context)?.finishedAt != null,
  },
}).createMachine({
  id: 'exam',
  context: ({ input: { occasion } }) => ({
    occasion,
    at: 0,
    paper: { a: [], b: [] },
    store: null,
    kept: true,
    drawn: 'a',
    tests: [],
  }),
  initial: 'closed',
  states: {
    closed: { on: { open: 'opening' } },
    opening: {
      invoke: {
        id: 'openExam',
        src: 'openExam',
        onDone: {
          target: 'opened',
          actions: { type: 'layOut', params: ({ event }) => event.output },
        },
        onError: 'failed',
      },
    },
    failed: {},
    opened: {
      invoke: { id: 'keeper', src: 'keeper', input: ({ context: { store } }) => ({ store }) },
      on: { lose: { actions: 'sayLost' } },
      initial: 'looking',
      states: {
        looking: {
          always: [
            { guard: 'isUnbegun', target: 'unbegun' },
            { guard: 'isFinished', target: 'finished' },
            { target: 'sitting' },
          ],
        },
        unbegun: { on: { begin: { target: 'sitting', actions: ['begin', 'keep'] } } },
        sitting: {
          on: {
            goTo: { actions: { type: 'goTo', params: ({ event }) => event } },
            answer: {
              actions: [{ type: 'write', params: ({ event }) => event }, 'keep'],
            },
            finish: { target: 'finished', actions: ['mark', 'keep'] },
          },
        },
        finished: {},
      },
    },
  },
});
