import { expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import {
  entranceMachine,
  type Opened,
} from '../../../src/components/room/entrance/entranceMachine.ts';
import { NO_WISHES } from '../../../src/components/room/entrance/link.ts';
import type { CaseSession } from '../../../src/components/room/session.svelte.ts';
import { AttemptStore } from '../../../src/learner/attempts.ts';
import { inMemory } from '../../../src/learner/keeping.ts';
import type { Attempt } from '../../../src/schemas/records/attempt.ts';
import { startEpisode } from '../../../src/simulator/index.ts';
import { wordsIn } from '../../../src/words/wordsIn.ts';
import { attemptFrom } from '../../learner/attemptFixture.ts';
import { setupWith } from '../../simulator/content.ts';
import { Held, walkAll } from '../../support/walks.ts';

const attempt = attemptFrom(startEpisode(setupWith(3)));
/** The chart hands a session on and never looks inside. */
const session = { name: 'a session' } as unknown as CaseSession;
const query = new URLSearchParams();
const file = new File([], 'attempt.json');

function openedWith(found: Opened['found']): Opened {
  const desk = {
    store: new AttemptStore(inMemory()),
    kept: true,
    attempts: [attempt],
    unreadable: 0,
    words: wordsIn('en'),
  };
  return { content: {} as Opened['content'], desk, link: NO_WISHES, found };
}
const FOUND: readonly Opened['found'][] = [
  { kind: 'badLink', problem: { part: 'mode', found: 'easy' } },
  { kind: 'attempt', attempt },
  { kind: 'choice', running: attempt },
  { kind: 'gone' },
  { kind: 'new' },
];

test('every path through the entrance leads where the chart says', () => {
  const held = {
    openRoom: new Held(),
    takeUp: new Held(),
    begin: new Held(),
    readFile: new Held(),
  };
  const actors = Object.fromEntries(Object.entries(held).map(([id, one]) => [id, one.logic]));
  return walkAll({
    machine: entranceMachine.provide({ actors: actors as never }),
    held,
    events: [
      { type: 'open', query },
      ...FOUND.map((found) => ({
        type: 'xstate.done.actor.openRoom',
        output: openedWith(found),
      })),
      { type: 'xstate.error.actor.openRoom', error: new Error('offline') },
      { type: 'continue' },
      { type: 'beginInstead' },
      { type: 'xstate.done.actor.takeUp', output: session },
      { type: 'xstate.done.actor.takeUp', output: null },
      { type: 'xstate.error.actor.takeUp', error: new Error('broken') },
      { type: 'xstate.done.actor.begin', output: session },
      { type: 'openFile', file },
      { type: 'xstate.done.actor.readFile', output: session },
      { type: 'xstate.done.actor.readFile', output: null },
      { type: 'xstate.error.actor.readFile', error: new Error('no file') },
    ],
  });
});

/** An entrance that finds this, what was abandoned on the way in, and what was taken up. */
function entering(found: Opened['found'], readable = true) {
  const told = { abandoned: [] as (Attempt | null)[], takenUp: [] as (Attempt | null)[] };
  const machine = entranceMachine.provide({
    actors: {
      openRoom: fromPromise(async () => openedWith(found)),
      takeUp: fromPromise(async ({ input }) => {
        told.takenUp.push(input.attempt);
        return readable ? session : null;
      }),
      begin: fromPromise(async ({ input }) => {
        told.abandoned.push(input.attempt);
        return session;
      }),
      readFile: fromPromise(async (): Promise<CaseSession | null> => null),
    },
  });
  const actor = createActor(machine).start();
  actor.send({ type: 'open', query });
  return { actor, told };
}

test('a running attempt that the link does not ask for is left only if one says so', async () => {
  const { actor, told } = entering({ kind: 'choice', running: attempt });
  await waitFor(actor, (now) => now.matches('choice'));
  expect(told).toEqual({ abandoned: [], takenUp: [] });
  actor.send({ type: 'beginInstead' });
  await waitFor(actor, (now) => now.matches('inside'));
  expect(told).toEqual({ abandoned: [attempt], takenUp: [] });
});

test('a new start leaves no attempt behind', async () => {
  const { actor, told } = entering({ kind: 'new' });
  await waitFor(actor, (now) => now.matches('inside'));
  expect(told).toEqual({ abandoned: [null], takenUp: [] });
});

test('an attempt that cannot be read stays at the door, to be saved first', async () => {
  const { actor } = entering({ kind: 'attempt', attempt }, false);
  await waitFor(actor, (now) => now.matches('unreadable'));
  expect(actor.getSnapshot().context).toMatchObject({ attempt, session: null });
});

test('a file that is no attempt at this case leaves the one being played', async () => {
  const { actor } = entering({ kind: 'new' });
  await waitFor(actor, (now) => now.matches('inside'));
  actor.send({ type: 'openFile', file });
  await waitFor(actor, (now) => now.matches({ inside: 'playing' }) && now.context.badFile);
  expect(actor.getSnapshot().context.session).toBe(session);
});
