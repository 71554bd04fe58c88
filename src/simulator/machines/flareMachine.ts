import { setup } from 'xstate';
import type { FlarePlace } from '../types.ts';

/** A flare as the diary shows it: settled, inside the expected band, or beyond it. */
export const flareMachine = setup({
  types: { events: {} as { type: 'rise' | 'exceed' | 'settle' } },
}).createMachine({
  id: 'flare',
  initial: 'settled',
  states: {
    settled: { on: { rise: 'inBand', exceed: 'outOfBand' } },
    inBand: { on: { exceed: 'outOfBand', settle: 'settled' } },
    outOfBand: { on: { settle: 'settled' } },
  } satisfies Record<FlarePlace, unknown>,
});
