import { expect, test } from 'vitest';
import { createActor, fromCallback, fromPromise } from 'xstate';
import {
  examMachine,
  type Opened,
  questionsOf,
  type TestQuestion,
  testOf,
} from '../../src/review/examMachine.ts';
import type { TakenTest } from '../../src/schemas/records/study.ts';
import { Held, walkAll } from '../support/walks.ts';

const question = (item: string): TestQuestion => ({
  item,
  check: {
    id: item.replace('/', '-'),
    kind: 'one',
    question: 'Which?',
    claims: [],
    options: [
      { text: 'This', right: true, feedback: 'It is so.' },
      { text: 'That', right: false, feedback: 'It is not.', misconception: 'It is so.' },
    ],
  },
  topic: { id: 'm', title: 'Module', lesson: null },
});
const paper = { a: [question('a/1'), question('a/2')], b: [question('b/1')] };
const opened: Opened = { paper, store: null, kept: true, drawn: 'a', tests: [] };
const begun: TakenTest = {
  occasion: 'before',
  form: 'a',
  startedAt: '2026-03-01T09:00:00+01:00',
  finishedAt: null,
  answers: {},
  marks: {},
};

test('every path of a sitting leads where the chart says', async () => {
  const openExam = new Held<Opened>();
  await walkAll({
    machine: examMachine.provide({
      actors: { openExam: openExam.logic, keeper: fromCallback(() => {}) },
    }),
    held: { openExam },
    input: { occasion: 'before' },
    events: [
      { type: 'open' },
      { type: 'xstate.done.actor.openExam', output: opened },
      { type: 'xstate.done.actor.openExam', output: { ...opened, tests: [begun] } },
      {
        type: 'xstate.done.actor.openExam',
        output: { ...opened, tests: [{ ...begun, finishedAt: begun.startedAt }] },
      },
      { type: 'xstate.error.actor.openExam', error: new Error('offline') },
      { type: 'begin' },
      { type: 'goTo', at: 1 },
      { type: 'answer', item: 'a/1', answer: [0] },
      { type: 'finish' },
      { type: 'lose' },
    ],
  });
});

/** A sitting that has begun, with what has been kept of it. */
async function sitting(fails = false) {
  const keeps: TakenTest[] = [];
  const machine = examMachine.provide({
    actors: {
      openExam: fromPromise(async () => opened),
      keeper: fromCallback(({ receive, sendBack }) => {
        receive((event) => {
          if ('test' in event) keeps.push(event['test'] as TakenTest);
          if (fails) sendBack({ type: 'lose' });
        });
      }),
    },
  });
  const actor = createActor(machine, { input: { occasion: 'before' } }).start();
  actor.send({ type: 'open' });
  await new Promise((done) => setTimeout(done));
  actor.send({ type: 'begin' });
  return { actor, keeps };
}

test('what is answered is kept at once, and marked only at the end', async () => {
  const { actor, keeps } = await sitting();
  expect(questionsOf(actor.getSnapshot().context)).toEqual(paper.a);
  actor.send({ type: 'answer', item: 'a/1', answer: [0] });
  actor.send({ type: 'goTo', at: 1 });
  actor.send({ type: 'finish' });
  expect(keeps.map(({ answers }) => Object.keys(answers))).toEqual([[], ['a/1'], ['a/1']]);
  expect(keeps.map(({ finishedAt }) => finishedAt !== null)).toEqual([false, false, true]);
  expect(testOf(actor.getSnapshot().context)?.marks).toEqual({ 'a/1': true, 'a/2': false });
});

test('a finished test takes no more answers', async () => {
  const { actor, keeps } = await sitting();
  actor.send({ type: 'finish' });
  const before = actor.getSnapshot();
  actor.send({ type: 'answer', item: 'a/1', answer: [0] });
  actor.send({ type: 'begin' });
  expect(actor.getSnapshot().context).toEqual(before.context);
  expect(keeps).toHaveLength(2);
});

test('where nothing can be kept the test goes on and says so', async () => {
  const { actor } = await sitting(true);
  expect(actor.getSnapshot().context.kept).toBe(false);
  actor.send({ type: 'answer', item: 'a/1', answer: [0] });
  expect(testOf(actor.getSnapshot().context)?.answers['a/1']).toBeDefined();
});
