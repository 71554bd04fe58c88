import { createSubscriber } from 'svelte/reactivity';
import {
  type Actor,
  type ActorOptions,
  type AnyActorLogic,
  createActor,
  type SnapshotFrom,
} from 'xstate';

/**
 * A running actor that lives longer than a component: whatever reads its snapshot is drawn again when it
 * moves. Inside one component, `useMachine` does the same.
 */
export class Followed<Logic extends AnyActorLogic> {
  readonly actor: Actor<Logic>;
  readonly #follow: () => void;

  constructor(logic: Logic, options?: ActorOptions<Logic>) {
    this.actor = createActor<AnyActorLogic>(logic, options) as Actor<Logic>;
    this.#follow = createSubscriber((update) => {
      const { unsubscribe } = this.actor.subscribe(update);
      return unsubscribe;
    });
    this.actor.start();
  }

  get snapshot(): SnapshotFrom<Logic> {
    this.#follow();
    return this.actor.getSnapshot();
  }
}
