import { expect, test } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { AttemptStore, OtherTabError } from '../../src/learner/attempts.ts';
import { inMemory } from '../../src/learner/keeping.ts';
import { keepingMachine, type Saving } from '../../src/room/keeping/keepingMachine.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom } from '../learner/attemptFixture.ts';
import { setupWith } from '../simulator/content.ts';
import { Held, walkAll } from '../support/walks.ts';

const episode = startEpisode(setupWith(3));
const attempt = attemptFrom(episode);
const full = new DOMException('full', 'QuotaExceededError');

test('every path of keeping leads where the chart says', () => {
  const keep = new Held<void, Saving>();
  return walkAll({
    machine: keepingMachine.provide({ actors: { keep: keep.logic } }),
    held: { keep },
    input: { store: new AttemptStore(inMemory()), attempt },
    events: [
      { type: 'keepNothing' },
      { type: 'save', changes: {}, episode },
      { type: 'xstate.done.actor.keep' },
      { type: 'xstate.error.actor.keep', error: new OtherTabError('one') },
      { type: 'xstate.error.actor.keep', error: full },
      { type: 'xstate.error.actor.keep', error: new Error('gone') },
    ],
    known: ({ value }) => value,
  });
});

test('what is asked while something is being kept is kept with it, and nothing of either is lost', async () => {
  const store = new AttemptStore(inMemory());
  const actor = createActor(keepingMachine, { input: { store, attempt } }).start();
  actor.send({ type: 'save', changes: { week: 2 }, episode });
  actor.send({ type: 'save', changes: { activeSeconds: 700 }, episode });
  await waitFor(actor, (now) => !now.hasTag('saving'));
  const [kept] = await store.ofCase(attempt.caseId);
  expect(kept).toMatchObject({ week: 2, activeSeconds: 700 });
  expect(actor.getSnapshot().context.attempt).toEqual(kept);
});

test('an attempt counts as kept only once it is', async () => {
  const store = new AttemptStore(inMemory());
  let release = () => {};
  const saved = new Promise<void>((done) => {
    release = done;
  });
  store.save = () => saved;
  const actor = createActor(keepingMachine, { input: { store, attempt } }).start();
  actor.send({ type: 'save', changes: { week: 2 }, episode });
  expect(actor.getSnapshot().context.attempt.week).toBe(1);
  release();
  await waitFor(actor, (now) => !now.hasTag('saving'));
  expect(actor.getSnapshot().context.attempt.week).toBe(2);
});

test('where the device is full, it goes on in memory and tries the device no more', async () => {
  const store = new AttemptStore(inMemory());
  let tried = 0;
  store.save = () => {
    tried += 1;
    return Promise.reject(full);
  };
  const actor = createActor(keepingMachine, { input: { store, attempt } }).start();
  for (const week of [2, 3]) {
    actor.send({ type: 'save', changes: { week }, episode });
    await waitFor(actor, (now) => !now.hasTag('saving'));
  }
  expect(actor.getSnapshot().value).toEqual({ full: 'resting' });
  expect(actor.getSnapshot().context.attempt.week).toBe(3);
  expect(tried).toBe(1);
});
