import { assign, setup } from 'xstate';
import { GMI_STAGES } from '../types.ts';

type GmiEvent = { type: 'start' | 'advance' | 'stepBack' | 'hold' | 'stop'; to: number };

/** One way into each stage that `allowed` lets through; `to` is the stage index asked for. */
function into(allowed: (to: number) => boolean) {
  return GMI_STAGES.map((stage, index) => ({
    guard: ({ event }: { event: GmiEvent }) => event.to === index && allowed(index),
    target: stage,
    actions: 'enterStage' as const,
  }));
}

function stageState(index: number) {
  return {
    on: {
      // Nothing stops a trainee from skipping a stage: the patient does.
      advance: into((to) => to > index),
      stepBack: into((to) => to < index),
      hold: { actions: 'countHold' as const },
      stop: 'stopped',
    },
  };
}

/** Graded motor imagery: which stage is practised, and for how many holds in a row. */
export const gmiMachine = setup({
  types: {
    context: {} as { holds: number; entered: number },
    events: {} as GmiEvent,
  },
  actions: {
    enterStage: assign({ holds: 0, entered: ({ context }) => context.entered + 1 }),
    countHold: assign({ holds: ({ context }) => context.holds + 1 }),
  },
}).createMachine({
  id: 'gmi',
  context: { holds: 0, entered: 0 },
  initial: 'notStarted',
  states: {
    notStarted: { on: { start: into(() => true) } },
    leftRight: stageState(0),
    imagery: stageState(1),
    mirror: stageState(2),
    function: stageState(3),
    stopped: { on: { start: into(() => true) } },
  },
});
