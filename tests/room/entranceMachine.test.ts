import { expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { NO_WISHES } from '../../src/exchange/roomLink.ts';
import {
  type Entering,
  entranceMachine,
  type Opened,
  type RoomFile,
} from '../../src/room/entrance/entranceMachine.ts';
import type { ReadyAttempt } from '../../src/room/entrance/opening.ts';
import type { Attempt } from '../../src/schemas/records/attempt.ts';
import { Held, walkAll } from '../support/walks.ts';
import { readyAttempt } from './readyAttempt.ts';

type Played = ReadyAttempt | null;
const ready = readyAttempt();
const { attempt, content, device } = ready;
const query = new URLSearchParams();
const file = new File([], 'attempt.json');

const openedWith = (found: Opened['found']): Opened => ({
  content,
  device,
  link: NO_WISHES,
  found,
});
const FOUND: readonly Opened['found'][] = [
  { kind: 'badLink', problem: { part: 'mode', found: 'easy' } },
  { kind: 'attempt', attempt },
  { kind: 'choice', running: attempt },
  { kind: 'gone' },
  { kind: 'new' },
];

test('every path through the entrance leads where the chart says', () => {
  const openRoom = new Held<Opened, { query: URLSearchParams }>();
  const [resumeKept, begin] = [new Held<Played, Entering>(), new Held<Played, Entering>()];
  const resumeFile = new Held<RoomFile, Entering & { file: File }>();
  return walkAll({
    machine: entranceMachine.provide({
      actors: {
        openRoom: openRoom.logic,
        resumeKept: resumeKept.logic,
        begin: begin.logic,
        resumeFile: resumeFile.logic,
      },
    }),
    held: { openRoom, resumeKept, begin, resumeFile },
    events: [
      { type: 'open', query },
      ...FOUND.map((found) => ({
        type: 'xstate.done.actor.openRoom',
        output: openedWith(found),
      })),
      { type: 'xstate.error.actor.openRoom', error: new Error('offline') },
      { type: 'continue' },
      { type: 'beginInstead' },
      { type: 'xstate.done.actor.resumeKept', output: ready },
      { type: 'xstate.done.actor.resumeKept', output: null },
      { type: 'xstate.error.actor.resumeKept', error: new Error('broken') },
      { type: 'xstate.done.actor.begin', output: ready },
      { type: 'openFile', file },
      { type: 'xstate.done.actor.resumeFile', output: { found: ready } },
      { type: 'xstate.done.actor.resumeFile', output: { problem: { what: 'newer' } } },
      { type: 'xstate.error.actor.resumeFile', error: new Error('no file') },
    ],
  });
});

/** An entrance that finds this, what was abandoned on the way in, and what was taken up. */
function entering(
  found: Opened['found'],
  readable = true,
  fromFile: () => Promise<RoomFile> = () => Promise.reject(new Error('no file')),
) {
  const told = { abandoned: [] as (Attempt | null)[], resumed: [] as (Attempt | null)[] };
  const machine = entranceMachine.provide({
    actors: {
      openRoom: fromPromise(async () => openedWith(found)),
      resumeKept: fromPromise(async ({ input }) => {
        told.resumed.push(input.attempt);
        return readable ? ready : null;
      }),
      begin: fromPromise(async ({ input }) => {
        told.abandoned.push(input.attempt);
        return ready;
      }),
      resumeFile: fromPromise(fromFile),
    },
  });
  const actor = createActor(machine).start();
  actor.send({ type: 'open', query });
  return { actor, told };
}

test('a running attempt that the link does not ask for is left only if one says so', async () => {
  const { actor, told } = entering({ kind: 'choice', running: attempt });
  await waitFor(actor, (now) => now.matches('choice'));
  expect(told).toEqual({ abandoned: [], resumed: [] });
  actor.send({ type: 'beginInstead' });
  await waitFor(actor, (now) => now.matches('inside'));
  expect(told).toEqual({ abandoned: [attempt], resumed: [] });
});

test('a new start leaves no attempt behind', async () => {
  const { actor, told } = entering({ kind: 'new' });
  await waitFor(actor, (now) => now.matches('inside'));
  expect(told).toEqual({ abandoned: [null], resumed: [] });
});

test('an attempt that cannot be read stays at the door, to be saved first', async () => {
  const { actor } = entering({ kind: 'attempt', attempt }, false);
  await waitFor(actor, (now) => now.matches('unreadable'));
  expect(actor.getSnapshot().context).toMatchObject({ attempt, ready: null });
});

test('a file that cannot be gone on with leaves the attempt being played, and its reason stays', async () => {
  const newer: RoomFile = { problem: { what: 'newer' } };
  const { actor } = entering({ kind: 'new' }, true, async () => newer);
  await waitFor(actor, (now) => now.matches('inside'));
  actor.send({ type: 'openFile', file });
  await waitFor(actor, (now) => now.context.fileProblem !== null);
  expect(actor.getSnapshot().matches({ inside: 'playing' })).toBe(true);
  expect(actor.getSnapshot().context).toMatchObject({
    ready,
    replaced: false,
    fileProblem: { what: 'newer' },
  });
});

test('an attempt from a file takes the place of the one being played, and no reason is left', async () => {
  const other: ReadyAttempt = { ...ready, lastVisit: [] };
  const answers = [() => Promise.reject(new Error('broken')), async () => ({ found: other })];
  const { actor } = entering({ kind: 'new' }, true, () => answers.shift()!());
  await waitFor(actor, (now) => now.matches('inside'));
  actor.send({ type: 'openFile', file });
  await waitFor(actor, (now) => now.context.fileProblem?.what === 'cannotGoOn');
  expect(actor.getSnapshot().context.replaced).toBe(false);
  actor.send({ type: 'openFile', file });
  await waitFor(actor, (now) => now.context.ready === other);
  expect(actor.getSnapshot().context).toMatchObject({ replaced: true, fileProblem: null });
});
