import { expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { blockMachine } from '../../src/practice/block/blockMachine.ts';
import { RunningBlock } from '../../src/practice/block/runningBlock.ts';
import { signalWhile } from '../../src/practice/block/signalWhile.ts';
import { FixedSource } from '../../src/practice/block/sources.ts';
import { Held, walkAll } from '../support/walks.ts';
import { blockOf } from './blocks.ts';
import { madeUpPictures } from './pictures.ts';

const source = new FixedSource(madeUpPictures(), {
  limb: 'hand',
  set: 'upright',
  count: 20,
  seed: 1,
  before: [],
});
const block = new RunningBlock(blockOf([]), source);
/** What `run` is given. */
type Running = { block: RunningBlock | null };

test('every path of a block leads where the chart says', () => {
  const [prepare, run] = [new Held<RunningBlock>(), new Held<void, Running>()];
  return walkAll({
    machine: blockMachine.provide({
      actors: { prepare: prepare.logic, run: run.logic },
    }),
    held: { prepare, run },
    events: [
      { type: 'load', share: 0.5 },
      { type: 'xstate.done.actor.prepare', output: block },
      { type: 'xstate.error.actor.prepare', error: new Error('offline') },
      { type: 'xstate.done.actor.run' },
      { type: 'retry' },
      { type: 'go' },
      { type: 'progress', done: 1 },
      { type: 'pause' },
      { type: 'rest', why: 'break' },
      { type: 'rest', why: 'paused' },
      { type: 'goOn' },
      { type: 'end' },
    ],
  });
});

/** A block being played, what it has done at its end, and the signal of its trial. */
async function playing() {
  const prepare = new Held<RunningBlock>();
  const told: string[] = [];
  const machine = blockMachine.provide({
    actors: {
      prepare: prepare.logic,
      run: fromPromise(() => new Promise<void>(() => {})),
    },
    actions: { finish: () => told.push('finish'), leave: () => told.push('leave') },
  });
  const actor = createActor(machine).start();
  prepare.settle({ type: 'xstate.done', output: block });
  await waitFor(actor, (now) => now.matches('ready'));
  actor.send({ type: 'go' });
  const trial = signalWhile(actor, (now) => now.matches({ playing: 'running' }));
  return { actor, told, trial };
}

test('a pause interrupts the trial at once, and rests once that has been heard', async () => {
  const { actor, trial } = await playing();
  expect(trial.aborted).toBe(false);
  actor.send({ type: 'pause' });
  expect(trial.aborted).toBe(true);
  expect(actor.getSnapshot().hasTag('showing')).toBe(true);
  actor.send({ type: 'rest', why: 'paused' });
  expect(actor.getSnapshot().value).toEqual({ playing: 'paused' });
});

test('progress does not interrupt a trial, leaving the page does', async () => {
  const { actor, trial } = await playing();
  actor.send({ type: 'progress', done: 3 });
  expect(trial.aborted).toBe(false);
  actor.stop();
  expect(trial.aborted).toBe(true);
});

test('a block under way is not left but comes to its own end', async () => {
  const { actor, told } = await playing();
  actor.send({ type: 'end' });
  for (const event of [
    { type: 'rest', why: 'paused' },
    { type: 'goOn' },
    { type: 'end' },
  ] as const) {
    actor.send(event);
    expect(actor.getSnapshot().value).toEqual({ playing: 'ending' });
  }
  expect(told).toEqual([]);
});
