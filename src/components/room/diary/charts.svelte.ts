import { type Actor, type AnyStateMachine, createActor, type SnapshotFrom } from 'xstate';
import {
  CHARTS,
  type ChartEvent,
  type ChartName,
  type ChartStates,
} from '../../../simulator/index.ts';
import { chartSnapshot, MACHINES } from '../../../simulator/machines/chart.ts';

type ChartSnapshot = SnapshotFrom<AnyStateMachine>;

/** The statecharts as running actors. Widgets ask their snapshots and keep no copy of a place. */
export class ChartActors {
  gmi = $state.raw() as ChartSnapshot;
  touch = $state.raw() as ChartSnapshot;
  care = $state.raw() as ChartSnapshot;
  flare = $state.raw() as ChartSnapshot;
  readonly #actors = new Map<ChartName, Actor<AnyStateMachine>>();

  constructor(states: ChartStates) {
    for (const name of CHARTS) {
      const machine = MACHINES[name] as AnyStateMachine;
      const actor = createActor(machine, { snapshot: chartSnapshot(name, states[name]) });
      actor.subscribe((snapshot) => {
        this[name] = snapshot;
      });
      this.#actors.set(name, actor);
      actor.start();
      this[name] = actor.getSnapshot();
    }
  }

  send(name: ChartName, event: ChartEvent): void {
    this.#actors.get(name)?.send(event);
  }

  stop(): void {
    for (const actor of this.#actors.values()) actor.stop();
  }
}
