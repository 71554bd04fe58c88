import { assign, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { FileProblem } from '../../exchange/readFile.ts';
import type { LinkProblem, RoomLink } from '../../exchange/roomLink.ts';
import type { Attempt } from '../../schemas/records/attempt.ts';
import type { CaseContent } from '../content.ts';
import type { DeviceAttempts, Found, ReadyAttempt } from './opening.ts';

/** What the room is opened with, once it has been fetched and read. */
export interface Opened {
  readonly content: CaseContent;
  readonly device: DeviceAttempts;
  readonly link: RoomLink;
  /** What the link leads to on this device, or what is wrong with it. */
  readonly found: Found | { readonly kind: 'badLink'; readonly problem: LinkProblem };
}

/** Why a file chosen in the room was not gone on with. */
export type RoomFileProblem =
  | FileProblem
  | { readonly what: 'otherCase' }
  /** It can be neither replayed nor restored. */
  | { readonly what: 'cannotGoOn' };

/** What came of a file chosen in the room. */
export type RoomFile = { readonly found: ReadyAttempt } | { readonly problem: RoomFileProblem };

export interface Entering {
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
      /** The attempt that is played. */
      readonly ready: ReadyAttempt | null;
      /** It took the place of another one. */
      readonly replaced: boolean;
      /** What was wrong with the file chosen last. */
      readonly fileProblem: RoomFileProblem | null;
    },
    events: {} as EntranceEvent,
    tags: {} as 'loading',
  },
  actors: {
    openRoom: fromPromise<Opened, { query: URLSearchParams }>(() => missing('openRoom')),
    resumeKept: fromPromise<ReadyAttempt | null, Entering>(() => missing('resumeKept')),
    begin: fromPromise<ReadyAttempt | null, Entering>(() => missing('begin')),
    resumeFile: fromPromise<RoomFile, Entering & { file: File }>(() => missing('resumeFile')),
  },
  actions: {
    layOut: assign((_, { output }: { output: Opened }) => ({
      opened: output,
      attempt: attemptIn(output),
    })),
    letIn: assign((_, { output }: { output: ReadyAttempt | null }) => ({ ready: output })),
    answerFile: assign((_, { output }: { output: RoomFile }) =>
      'found' in output
        ? { ready: output.found, replaced: true, fileProblem: null }
        : { fileProblem: output.problem },
    ),
    refuseFile: assign({ fileProblem: { what: 'cannotGoOn' } }),
  },
  guards: {
    isBadLink: ({ context }) => context.opened?.found.kind === 'badLink',
    isFound: ({ context }) => context.opened?.found.kind === 'attempt',
    isChoice: ({ context }) => context.opened?.found.kind === 'choice',
    isGone: ({ context }) => context.opened?.found.kind === 'gone',
    isReady: (_, { output }: { output: ReadyAttempt | null }) => output !== null,
  },
}).createMachine({
  id: 'entrance',
  context: { opened: null, attempt: null, ready: null, replaced: false, fileProblem: null },
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
        { guard: 'isFound', target: 'resuming' },
        { guard: 'isChoice', target: 'choice' },
        { guard: 'isGone', target: 'gone' },
        { target: 'beginning' },
      ],
    },
    badLink: {},
    gone: {},
    choice: { on: { continue: 'resuming', beginInstead: 'beginning' } },
    resuming: {
      tags: 'loading',
      invoke: {
        id: 'resumeKept',
        src: 'resumeKept',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isReady', params: ({ event }) => event },
            target: 'inside',
            actions: { type: 'letIn', params: ({ event }) => event },
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
        onDone: { target: 'inside', actions: { type: 'letIn', params: ({ event }) => event } },
      },
    },
    inside: {
      initial: 'playing',
      states: {
        playing: { on: { openFile: 'readingFile' } },
        readingFile: {
          invoke: {
            id: 'resumeFile',
            src: 'resumeFile',
            input: ({ context, event }) => ({
              ...context,
              file: event.type === 'openFile' ? event.file : new File([], ''),
            }),
            onDone: {
              target: 'playing',
              actions: { type: 'answerFile', params: ({ event }) => event },
            },
            onError: { target: 'playing', actions: 'refuseFile' },
          },
        },
      },
    },
  },
});

/** What stands at the door of the room. */
export type Door = SnapshotFrom<typeof entranceMachine>;
