import { assign, fromPromise, setup } from 'xstate';
import { AttemptStore, OtherTabError } from '../../learner/attempts.ts';
import { inMemory } from '../../learner/keeping.ts';
import { type Attempt, SNAPSHOT_VERSION, type Snapshot } from '../../schemas/records/attempt.ts';
import { ENGINE, type Episode } from '../../simulator/index.ts';

export function snapshotOf(attempt: Attempt, episode: Episode): Snapshot {
  return { id: attempt.id, snapshotVersion: SNAPSHOT_VERSION, engine: ENGINE, episode };
}

export interface Saving {
  readonly store: AttemptStore;
  readonly attempt: Attempt;
  readonly episode: Episode | null;
}

export type KeepingEvent =
  | { readonly type: 'keepNothing' }
  | { readonly type: 'save'; readonly changes: Partial<Attempt>; readonly episode: Episode };

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const keeping = setup({
  types: {
    input: {} as { store: AttemptStore; attempt: Attempt },
    context: {} as {
      store: AttemptStore;
      /** As it was last kept. */
      attempt: Attempt;
      /** As it is to be kept. */
      asked: Attempt;
      episode: Episode | null;
    },
    events: {} as KeepingEvent,
  },
  actors: {
    keep: fromPromise<void, Saving>(async ({ input: { store, attempt, episode } }) => {
      if (episode) await store.save(attempt, snapshotOf(attempt, episode));
    }),
  },
  actions: {
    ask: assign({
      asked: ({ context }, { changes }: { changes: Partial<Attempt>; episode: Episode }) => ({
        ...context.asked,
        ...changes,
      }),
      episode: (_, { episode }) => episode,
    }),
    takeAsKept: assign({ attempt: ({ context }) => context.asked }),
    // The device is tried no more: what is kept there stays as it was at the last success.
    goOnInMemory: assign({ store: () => new AttemptStore(inMemory()) }),
  },
  guards: {
    wentOnElsewhere: (_, { error }: { error: unknown }) => error instanceof OtherTabError,
    isFull: (_, { error }: { error: unknown }) => isFull(error),
  },
});

/** Resting, or saving what was asked last; asked again meanwhile, it saves anew. */
const saves = keeping.createStateConfig({
  initial: 'resting',
  states: {
    resting: {},
    saving: {
      tags: 'saving',
      invoke: {
        id: 'keep',
        src: 'keep',
        input: ({ context: { store, asked, episode } }) => ({ store, attempt: asked, episode }),
        onDone: { target: 'resting', actions: 'takeAsKept' },
        onError: [
          {
            guard: { type: 'wentOnElsewhere', params: ({ event }) => event },
            target: '#keeping.elsewhere',
          },
          {
            guard: { type: 'isFull', params: ({ event }) => event },
            target: '#keeping.full.saving',
            actions: 'goOnInMemory',
          },
          { target: '#keeping.unavailable.saving', actions: 'goOnInMemory' },
        ],
      },
    },
  },
  on: {
    save: {
      target: '.saving',
      reenter: true,
      actions: { type: 'ask', params: ({ event }) => event },
    },
  },
});

/**
 * How keeping one attempt stands: on this device, in memory because the device keeps nothing or is full,
 * or no more because the attempt went on in another tab.
 */
export const keepingMachine = keeping.createMachine({
  id: 'keeping',
  context: ({ input: { store, attempt } }) => ({ store, attempt, asked: attempt, episode: null }),
  initial: 'kept',
  states: {
    kept: { ...saves, on: { ...saves.on, keepNothing: 'unavailable' } },
    unavailable: saves,
    full: saves,
    elsewhere: {},
  },
});
