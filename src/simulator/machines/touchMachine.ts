import { assign, setup } from 'xstate';

type TouchEvent = { type: 'start' | 'advance' | 'stepBack' | 'hold' | 'stop'; to: number };

/** The touch ladder: on which rung practice stands, and for how many holds in a row. */
export const touchMachine = setup({
  types: {
    context: {} as { rung: number; holds: number },
    events: {} as TouchEvent,
  },
  actions: {
    goToRung: assign({ rung: ({ event }) => event.to, holds: 0 }),
    countHold: assign({ holds: ({ context }) => context.holds + 1 }),
  },
  guards: {
    isHigher: ({ context, event }) => event.to > context.rung,
    isLower: ({ context, event }) => event.to < context.rung,
  },
}).createMachine({
  id: 'touch',
  context: { rung: 0, holds: 0 },
  initial: 'notStarted',
  states: {
    notStarted: { on: { start: { target: 'onLadder', actions: 'goToRung' } } },
    onLadder: {
      on: {
        advance: { guard: 'isHigher', actions: 'goToRung' },
        stepBack: { guard: 'isLower', actions: 'goToRung' },
        hold: { actions: 'countHold' },
        stop: 'stopped',
      },
    },
    stopped: { on: { start: { target: 'onLadder', actions: 'goToRung' } } },
  },
});
