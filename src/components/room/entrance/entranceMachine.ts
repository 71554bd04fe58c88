import { assign, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { Attempt } from '../../../schemas/records/attempt.ts';
import type { CaseContent } from '../content.ts';
import type { CaseSession } from '../session.svelte.ts';
import type { LinkProblem, RoomLink } from './link.ts';
import type { Desk, Found } from './opening.ts';

/** What the room is opened with, once it has been fetched and read. */
export interface Opened {
  readonly content: CaseContent;
  readonly desk: Desk;
  readonly link: RoomLink;
  /** What the link leads to on this device, or what is wrong with it. */
  readonly found: Found | { readonly kind: 'badLink'; readonly problem: LinkProblem };
}

interface Entering {
  readonly opened: Opened | null;
  /** The attempt to take up, or to leave for good. */
  readonly attempt: Attempt | null;
}

export type EntranceEvent =
  | { readonly type: 'open'; readonly query: URLSearchParams }
  | { readonly type: 'continue' }
  /** Leaves the attempt at the door for good and begins anew. */
  | { readonly type: 'beginInstead' }
  | { readonly type: 'openFile'; readonly file: File };

const missing = (name: string) => Promise.reject(new Error(`${name} is not provided`));

function attemptIn({ found }: Opened): Attempt | null {
  if (found.kind === 'attempt') return found.attempt;
  return found.kind === 'choice' ? found.running : null;
}

/** Opens the room: from the link, from what this device keeps, or from a file. */
export const entranceMachine = setup({
  types: {
    context: {} as Entering & {
      readonly session: CaseSession | null;
      /** The file chosen last was no attempt at this case. */
      readonly badFile: boolean;
    },
    events: {} as EntranceEvent,
    tags: {} as 'loading',
  },
  actors: {
    openRoom: fromPromise<Opened, { query: URLSearchParams }>(() => missing('openRoom')),
    takeUp: fromPromise<CaseSession | null, Entering>(() => missing('takeUp')),
    begin: fromPromise<CaseSession | null, Entering>(() => missing('begin')),
    readFile: fromPromise<CaseSession | null, Entering & { file: File }>(() => missing('readFile')),
  },
  actions: {
    layOut: assign((_, { output }: { output: Opened }) => ({
      opened: output,
      attempt: attemptIn(output),
    })),
    seat: assign((_, { output }: { output: CaseSession | null }) => ({
      session: output,
      badFile: false,
    })),
    refuseFile: assign({ badFile: true }),
  },
  guards: {
    isBadLink: ({ context }) => context.opened?.found.kind === 'badLink',
    isFound: ({ context }) => context.opened?.found.kind === 'attempt',
    isChoice: ({ context }) => context.opened?.found.kind === 'choice',
    isGone: ({ context }) => context.opened?.found.kind === 'gone',
    isSession: (_, { output }: { output: CaseSession | null }) => output !== null,
  },
}).createMachine({
  id: 'entrance',
  context: { opened: null, attempt: null, session: null, badFile: false },
  initial: 'closed',
  states: {
    closed: { tags: 'loading', on: { open: 'opening' } },
    opening: {
      tags: 'loading',
      invoke: {
        id: 'openRoom',
        src: 'openRoom',
        input: ({ event }) => ({
          query: event.type === 'open' ? event.query : new URLSearchParams(),
        }),
        onDone: { target: 'looking', actions: { type: 'layOut', params: ({ event }) => event } },
        onError: 'offline',
      },
    },
    offline: {},
    looking: {
      always: [
        { guard: 'isBadLink', target: 'badLink' },
        { guard: 'isFound', target: 'takingUp' },
        { guard: 'isChoice', target: 'choice' },
        { guard: 'isGone', target: 'gone' },
        { target: 'beginning' },
      ],
    },
    badLink: {},
    gone: {},
    choice: { on: { continue: 'takingUp', beginInstead: 'beginning' } },
    takingUp: {
      tags: 'loading',
      invoke: {
        id: 'takeUp',
        src: 'takeUp',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isSession', params: ({ event }) => event },
            target: 'inside',
            actions: { type: 'seat', params: ({ event }) => event },
          },
          { target: 'unreadable' },
        ],
        onError: 'unreadable',
      },
    },
    unreadable: { on: { beginInstead: 'beginning' } },
    beginning: {
      tags: 'loading',
      invoke: {
        id: 'begin',
        src: 'begin',
        input: ({ context }) => context,
        onDone: { target: 'inside', actions: { type: 'seat', params: ({ event }) => event } },
      },
    },
    inside: {
      initial: 'playing',
      states: {
        playing: { on: { openFile: 'readingFile' } },
        readingFile: {
          invoke: {
            id: 'readFile',
            src: 'readFile',
            input: ({ context, event }) => ({
              ...context,
              file: event.type === 'openFile' ? event.file : new File([], ''),
            }),
            onDone: [
              {
                guard: { type: 'isSession', params: ({ event }) => event },
                target: 'playing',
                actions: { type: 'seat', params: ({ event }) => event },
              },
              { target: 'playing', actions: 'refuseFile' },
            ],
            onError: { target: 'playing', actions: 'refuseFile' },
          },
        },
      },
    },
  },
});

/** What stands at the door of the room. */
export type Door = SnapshotFrom<typeof entranceMachine>;
