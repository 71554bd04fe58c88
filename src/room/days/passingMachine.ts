import { assign, setup } from 'xstate';

const MS_PER_DAY = 170;
const LONGEST_MS = 2600;

/** Milliseconds that each of `days` stays, so that a month takes hardly longer than a week. */
export function pace(days: number): number {
  return Math.min(MS_PER_DAY, LONGEST_MS / Math.max(1, days));
}

export type PassingEvent =
  | {
      readonly type: 'leave';
      readonly from: number;
      readonly to: number;
      /** Nothing is to move: the days have passed at once. */
      readonly atOnce: boolean;
    }
  | { readonly type: 'skip' };

/** The days between two visits, passing before one's eyes. Nothing is decided by it. */
export const passingMachine = setup({
  types: {
    context: {} as {
      /** Day whose morning is shown; null when nothing passes. */
      day: number | null;
      to: number;
      paceMs: number;
      /** How often a visit, a message or the end has come. */
      arrivals: number;
    },
    events: {} as PassingEvent,
  },
  actions: {
    setOut: assign({
      day: (_, { from }: { from: number; to: number }) => from,
      to: (_, { to }) => to,
      paceMs: (_, { from, to }) => pace(to - from),
    }),
    nextDay: assign({ day: ({ context }) => (context.day ?? 0) + 1 }),
    arrive: assign({ day: null, arrivals: ({ context }) => context.arrivals + 1 }),
  },
  guards: {
    takesTime: (_, { from, to, atOnce }: { from: number; to: number; atOnce: boolean }) =>
      to > from && !atOnce,
    hasMoreDays: ({ context }) => context.day !== null && context.day < context.to,
  },
  delays: { aDay: ({ context }) => context.paceMs },
}).createMachine({
  id: 'passing',
  context: { day: null, to: 0, paceMs: 0, arrivals: 0 },
  initial: 'still',
  on: {
    leave: [
      {
        guard: { type: 'takesTime', params: ({ event }) => event },
        target: '.passing',
        reenter: true,
        actions: { type: 'setOut', params: ({ event }) => event },
      },
      { target: '.still', actions: 'arrive' },
    ],
  },
  states: {
    still: {},
    passing: {
      on: { skip: 'still' },
      exit: 'arrive',
      initial: 'morning',
      states: {
        morning: {
          after: {
            aDay: [
              { guard: 'hasMoreDays', target: 'morning', reenter: true, actions: 'nextDay' },
              { target: '#passing.still' },
            ],
          },
        },
      },
    },
  },
});
