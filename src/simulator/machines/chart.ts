import { type AnyStateMachine, initialTransition, transition } from 'xstate';
import type { ChartEvent, ChartName, ChartState, ChartStates } from '../types.ts';
import { careEpisodeMachine } from './careEpisodeMachine.ts';
import { flareMachine } from './flareMachine.ts';
import { gmiMachine } from './gmiMachine.ts';
import { touchMachine } from './touchMachine.ts';

/** The statecharts by name: the engine runs them by `moveChart`, widgets as actors. */
export const MACHINES = {
  care: careEpisodeMachine,
  gmi: gmiMachine,
  touch: touchMachine,
  flare: flareMachine,
} as const satisfies Record<ChartName, AnyStateMachine>;

function plain(snapshot: { value: unknown; context: unknown }): ChartState {
  return {
    value: String(snapshot.value),
    context: { ...(snapshot.context as Record<string, number>) },
  };
}

const first = (name: ChartName) => plain(initialTransition(MACHINES[name] as AnyStateMachine)[0]);

const INITIAL: ChartStates = {
  care: first('care'),
  gmi: first('gmi'),
  touch: first('touch'),
  flare: first('flare'),
};

/** Where all charts stand before the first visit. */
export function initialCharts(): ChartStates {
  return INITIAL;
}

/** A full snapshot of a chart from its plain state, for an actor or for `can`. */
export function chartSnapshot(name: ChartName, state: ChartState) {
  const machine = MACHINES[name] as AnyStateMachine;
  return machine.resolveState({ value: state.value, context: { ...state.context } });
}

/**
 * Moves already worked out, by the state they start from. Charts are pure and small, so a course meets
 * the same few moves again and again, and a `transition()` costs more than a day of physics (`npm run
 * bench`). A state that is reached twice is the same object twice, so that its moves are found.
 */
const MOVES = new Map<ChartState, Map<string, ChartState>>();
const REACHED = new Map<string, ChartState>();
const STATES_KEPT = 1024;

/** The same without the memory: XState's own transition. */
export function moveChartAnew(name: ChartName, state: ChartState, event: ChartEvent): ChartState {
  const [next] = transition(MACHINES[name] as AnyStateMachine, chartSnapshot(name, state), event);
  return plain(next);
}

function movesFrom(state: ChartState): Map<string, ChartState> {
  const known = MOVES.get(state);
  if (known) return known;
  if (MOVES.size >= STATES_KEPT) MOVES.clear();
  const moves = new Map<string, ChartState>();
  MOVES.set(state, moves);
  return moves;
}

function reached(name: ChartName, state: ChartState): ChartState {
  const key = `${name} ${state.value} ${JSON.stringify(state.context)}`;
  const known = REACHED.get(key);
  if (known) return known;
  if (REACHED.size >= STATES_KEPT) REACHED.clear();
  REACHED.set(key, state);
  return state;
}

/** Moves one chart by one clinical event; an event it does not know in that state changes nothing. */
export function moveChart(name: ChartName, state: ChartState, event: ChartEvent): ChartState {
  const moves = movesFrom(state);
  const heard = 'to' in event ? `${event.type} ${event.to}` : event.type;
  const known = moves.get(heard);
  if (known) return known;
  const moved = reached(name, moveChartAnew(name, state, event));
  moves.set(heard, moved);
  return moved;
}

/** Whether a chart would react to the event. */
export function chartCan(name: ChartName, state: ChartState, event: ChartEvent): boolean {
  return chartSnapshot(name, state).can(event);
}
