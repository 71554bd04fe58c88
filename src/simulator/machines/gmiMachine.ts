import { setup } from 'xstate';
import { isLadderMove } from '../clinical/ladder.ts';
import { type Decision, GMI_STAGES, type LadderEvent } from '../types.ts';

/** The ways that a decision leads from a stage, or from none: one into each stage that it may name. */
function into(decision: Decision, from: number | null) {
  return GMI_STAGES.flatMap((stage, to) =>
    isLadderMove(decision, from, to)
      ? [
          {
            guard: { type: 'asksFor' as const, params: { to } },
            target: `#gmi.practising.${stage}`,
          },
        ]
      : [],
  );
}

function stageState(from: number) {
  return {
    on: {
      advance: into('advance', from),
      stepBack: into('stepBack', from),
      hold: into('hold', from),
      stop: {
        guard: { type: 'asksFor' as const, params: { to: from } },
        target: '#gmi.idle.stopped',
      },
    },
  };
}

/** Graded motor imagery: which stage is practised. */
export const gmiMachine = setup({
  types: { events: {} as LadderEvent },
  guards: { asksFor: ({ event }, params: { to: number }) => event.to === params.to },
}).createMachine({
  id: 'gmi',
  initial: 'idle',
  states: {
    idle: {
      initial: 'notStarted',
      states: { notStarted: {}, stopped: {} },
      on: { start: into('start', null) },
    },
    practising: {
      initial: 'leftRight',
      states: {
        leftRight: stageState(0),
        imagery: stageState(1),
        mirror: stageState(2),
        function: stageState(3),
      },
    },
  },
});
