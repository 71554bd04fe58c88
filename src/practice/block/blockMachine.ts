import { assign, fromPromise, setup } from 'xstate';
import type { RunningBlock } from './runningBlock.ts';

export type Rest = 'break' | 'paused';

export type BlockEvent =
  | { readonly type: 'load'; readonly share: number }
  | { readonly type: 'retry' }
  | { readonly type: 'go' }
  /** A picture has been answered. */
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'pause' }
  /** Nothing is shown until the person goes on. */
  | { readonly type: 'rest'; readonly why: Rest }
  | { readonly type: 'goOn' }
  | { readonly type: 'end' };

/**
 * One block of left/right pictures, from fetching them to its end. Whoever draws it brings the two actors:
 * `prepare` fetches the pictures, `run` shows them; and says how to `finish` a
 * block that was played and to `leave` one that was not.
 */
export const blockMachine = setup({
  types: {
    context: {} as {
      block: RunningBlock | null;
      /** Part of the pictures that is here. */
      share: number;
      /** Pictures answered. */
      done: number;
    },
    events: {} as BlockEvent,
    tags: {} as 'showing',
  },
  actors: {
    prepare: fromPromise<RunningBlock>(() => Promise.reject(new Error('prepare is not provided'))),
    run: fromPromise<void, { block: RunningBlock | null }>(() =>
      Promise.reject(new Error('run is not provided')),
    ),
  },
  actions: {
    takeShare: assign({ share: (_, { share }: { share: number }) => share }),
    takeBlock: assign({ block: (_, { output }: { output: RunningBlock }) => output }),
    count: assign({ done: (_, { done }: { done: number }) => done }),
    finish: () => {},
    leave: () => {},
  },
  guards: { isPause: (_, { why }: { why: Rest }) => why === 'paused' },
}).createMachine({
  id: 'block',
  context: { block: null, share: 0, done: 0 },
  initial: 'preparing',
  states: {
    preparing: {
      invoke: {
        id: 'prepare',
        src: 'prepare',
        onDone: { target: 'ready', actions: { type: 'takeBlock', params: ({ event }) => event } },
        onError: 'failed',
      },
      on: {
        load: { actions: { type: 'takeShare', params: ({ event }) => event } },
        end: 'closed',
      },
    },
    failed: { on: { retry: 'preparing', end: 'closed' } },
    ready: { on: { go: 'playing', end: 'closed' } },
    playing: {
      invoke: {
        id: 'run',
        src: 'run',
        input: ({ context: { block } }) => ({ block }),
        onDone: 'over',
      },
      on: {
        progress: { actions: { type: 'count', params: ({ event }) => event } },
        // A block under way comes to its own end and keeps what was answered.
        end: '.ending',
      },
      initial: 'running',
      states: {
        running: { tags: 'showing', on: { pause: 'interrupted', rest: 'break' } },
        // The picture is taken away; one pauses once that has been heard.
        interrupted: {
          tags: 'showing',
          on: {
            rest: [
              { guard: { type: 'isPause', params: ({ event }) => event }, target: 'paused' },
              { target: 'break' },
            ],
          },
        },
        break: { on: { goOn: 'running' } },
        paused: { on: { goOn: 'running' } },
        ending: { tags: 'showing' },
      },
    },
    over: { type: 'final', entry: 'finish' },
    closed: { type: 'final', entry: 'leave' },
  },
});
