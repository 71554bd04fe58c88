import { assign, setup } from 'xstate';
import { isLadderMove } from '../clinical/ladder.ts';
import type { LadderEvent } from '../types.ts';

/** The touch ladder: on which rung practice stands. Ladders differ in length, so the rung is a number. */
export const touchMachine = setup({
  types: {
    context: {} as { rung: number | null },
    events: {} as LadderEvent,
  },
  actions: {
    goToRung: assign({ rung: ({ event }) => event.to }),
    leaveLadder: assign({ rung: null }),
  },
  guards: {
    isLadderMove: ({ context, event }) => isLadderMove(event.type, context.rung, event.to),
  },
}).createMachine({
  id: 'touch',
  context: { rung: null },
  initial: 'idle',
  states: {
    idle: {
      initial: 'notStarted',
      states: { notStarted: {}, stopped: {} },
      on: { start: { guard: 'isLadderMove', target: 'practising', actions: 'goToRung' } },
    },
    practising: {
      on: {
        advance: { guard: 'isLadderMove', target: 'practising', actions: 'goToRung' },
        stepBack: { guard: 'isLadderMove', target: 'practising', actions: 'goToRung' },
        hold: { guard: 'isLadderMove', target: 'practising' },
        stop: { guard: 'isLadderMove', target: 'idle.stopped', actions: 'leaveLadder' },
      },
    },
  },
});
