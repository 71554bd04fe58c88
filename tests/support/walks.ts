import { expect } from 'vitest';
import {
  type AnyActor,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventObject,
  fromPromise,
  SimulatedClock,
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { declaredIn, type Move, movesOf, nameOf, placeAt, placesOf, sorted } from './machines.ts';

interface Settling<Output> extends EventObject {
  readonly output?: Output;
  readonly error?: unknown;
}

/** A promise actor that ends when the walk says so. */
export class Held<Output = void, Input = unknown> {
  #settle: { done: (output: Output) => void; fail: (error: unknown) => void } | null = null;

  readonly logic = fromPromise<Output, Input>(
    () =>
      new Promise((done, fail) => {
        this.#settle = { done, fail };
      }),
  );

  settle({ type, output, error }: Settling<Output>): void {
    if (type.startsWith('xstate.done')) this.#settle?.done(output as Output);
    else this.#settle?.fail(error);
  }
}

/** An event with whatever it carries. */
export interface Sent extends EventObject {
  readonly [name: string]: unknown;
}

export interface Walk {
  /** With its invoked actors replaced by those in `held`. */
  readonly machine: AnyStateMachine;
  readonly events: readonly Sent[];
  /** Stand-ins by the id under which each is invoked. */
  readonly held?: Readonly<Record<string, { settle(event: Sent): void }>>;
  readonly input?: unknown;
  /** What of a state tells it from others; by default its place alone. */
  readonly known?: (snapshot: AnyMachineSnapshot) => unknown;
}

/** The actor whose end an event tells of, if it does. */
const actorIn = ({ type }: EventObject) => /^xstate\.(?:done|error)\.actor\.(.+)$/.exec(type)?.[1];

async function send(actor: AnyActor, clock: SimulatedClock, event: EventObject, walk: Walk) {
  const place = actorIn(event);
  if (place !== undefined) {
    const held = walk.held?.[place];
    if (!held) throw new Error(`nothing stands in for the actor ${place}`);
    held.settle(event);
    // A settled promise is heard of a few turns later.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  } else if (event.type.startsWith('xstate.after')) clock.increment(1e6);
  else actor.send(event);
}

/**
 * Walks every shortest path of a machine as a running actor, and from its end every move onwards: each
 * must lead where the machine's definition says, and all of them together reach every state and
 * take every transition there is.
 */
export async function walkAll(walk: Walk): Promise<void> {
  const { machine, events, input, known = ({ value }) => value } = walk;
  const moves = movesOf(machine, events, { input, known });
  expect(sorted(moves.map(nameOf))).toEqual(declaredIn(machine));
  const reached = moves.flatMap(({ from, to }) => [placeAt(from), placeAt(to)]);
  const resting = placesOf(machine).filter(({ always }) => !always);
  expect(sorted(reached)).toEqual(sorted(resting.map(({ key }) => key)));
  const paths = getShortestPaths(machine, {
    events,
    input,
    limit: 5000,
    serializeState: (snapshot) => JSON.stringify(known(snapshot)),
  });
  for (const { state, steps } of paths) {
    const onwards = moves.filter(
      ({ from }) => JSON.stringify(known(from)) === JSON.stringify(known(state)),
    );
    for (const move of onwards)
      await walkOne(
        walk,
        steps.slice(1).map(({ event }) => event),
        move,
      );
  }
}

async function walkOne(walk: Walk, way: readonly EventObject[], move: Move): Promise<void> {
  const clock = new SimulatedClock();
  const actor = createActor(walk.machine, { input: walk.input, clock });
  actor.start();
  for (const event of way) await send(actor, clock, event, walk);
  const told = [...way, move.event].map(({ type }) => type).join(' → ');
  expect(placeAt(actor.getSnapshot()), told).toBe(placeAt(move.from));
  await send(actor, clock, move.event, walk);
  expect(placeAt(actor.getSnapshot()), told).toBe(placeAt(move.to));
  actor.stop();
}
