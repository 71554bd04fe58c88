import { assign, setup } from 'xstate';

/** A flare as the diary shows it: settled, inside the expected band, or beyond it. */
export const flareMachine = setup({
  types: {
    context: {} as { flares: number },
    events: {} as { type: 'rise' | 'exceed' | 'settle' },
  },
  actions: { countFlare: assign({ flares: ({ context }) => context.flares + 1 }) },
}).createMachine({
  id: 'flare',
  context: { flares: 0 },
  initial: 'settled',
  states: {
    settled: {
      on: {
        rise: { target: 'inBand', actions: 'countFlare' },
        exceed: { target: 'outOfBand', actions: 'countFlare' },
      },
    },
    inBand: { on: { exceed: 'outOfBand', settle: 'settled' } },
    outOfBand: { on: { settle: 'settled' } },
  },
});
