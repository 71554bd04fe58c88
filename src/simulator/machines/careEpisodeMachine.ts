import { setup } from 'xstate';
import type { CarePlace } from '../types.ts';

/** The care episode: visits, the days between them, messages from the patient, and the end. */
export const careEpisodeMachine = setup({
  types: { events: {} as { type: 'endVisit' | 'startVisit' | 'contact' | 'answered' | 'end' } },
}).createMachine({
  id: 'careEpisode',
  initial: 'visiting',
  states: {
    visiting: { on: { endVisit: 'away', end: 'ended' } },
    away: { on: { startVisit: 'visiting', contact: 'answering', end: 'ended' } },
    answering: { on: { answered: 'away', end: 'ended' } },
    ended: {},
  } satisfies Record<CarePlace, unknown>,
});
