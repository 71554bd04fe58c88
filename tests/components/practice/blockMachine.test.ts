import { expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { blockMachine } from '../../../src/components/practice/blockMachine.ts';
import { signalWhile } from '../../../src/components/practice/signalWhile.ts';
import { Held, walkAll } from '../../support/walks.ts';

test('every path of a block leads where the chart says', () => {
  const [prepare, run] = [new Held(), new Held()];
  return walkAll({
    machine: blockMachine.provide({
      actors: { prepare: prepare.logic as never, run: run.logic as never },
    }),
    held: { prepare, run },
    events: [
      { type: 'load', share: 0.5 },
      { type: 'xstate.done.actor.prepare', output: null },
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
  const prepare = new Held();
  const told: string[] = [];
  const machine = blockMachine.provide({
    actors: {
      prepare: prepare.logic as never,
      run: fromPromise(() => new Promise<void>(() => {})),
    },
    actions: { finish: () => told.push('finish'), leave: () => told.push('leave') },
  });
  const actor = createActor(machine).start();
  prepare.settle({ type: 'xstate.done', output: null });
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
