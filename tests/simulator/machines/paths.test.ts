import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import {
  CHARTS,
  type ChartEvent,
  type ChartName,
  type ChartState,
  GMI_STAGES,
  moveChartAnew,
} from '../../../src/simulator/index.ts';
import { initialCharts, MACHINES } from '../../../src/simulator/machines/chart.ts';

const RUNGS = [0, 1, 2, 3];
const MOVES = ['start', 'advance', 'stepBack', 'hold', 'stop'] as const;
const EVENTS: Readonly<Record<ChartName, readonly ChartEvent[]>> = {
  care: (['endVisit', 'startVisit', 'contact', 'answered', 'end'] as const).map((type) => ({
    type,
  })),
  gmi: MOVES.flatMap((type) => GMI_STAGES.map((_, to) => ({ type, to }))),
  touch: MOVES.flatMap((type) => RUNGS.map((to) => ({ type, to }))),
  flare: (['rise', 'exceed', 'settle'] as const).map((type) => ({ type })),
};
/** Counters are followed up to here: beyond, charts behave as they did before. */
const COUNTED = 2;

/**
 * Declared for every stage alike, though a guard never lets them through: no stage lies above the
 * last or below the first, and none is entered from itself.
 */
const NEVER: Readonly<Record<ChartName, readonly string[]>> = {
  care: [],
  gmi: GMI_STAGES.flatMap((from, at) =>
    GMI_STAGES.flatMap((to, index) => [
      ...(index <= at ? [`${from} advance ${to}`] : []),
      ...(index >= at ? [`${from} stepBack ${to}`] : []),
    ]),
  ),
  touch: [],
  flare: [],
};

interface Move {
  readonly from: ChartState;
  readonly event: ChartEvent;
  readonly to: ChartState;
}

const isBounded = ({ context }: ChartState) =>
  Object.entries(context).every(([name, count]) => name === 'rung' || count <= COUNTED);
const keyOf = (state: ChartState) => JSON.stringify(state);

/** Every move that some path of events makes, and the shortest path to each place. */
function explore(name: ChartName) {
  const first = initialCharts()[name];
  const paths = new Map<string, readonly Move[]>([[keyOf(first), []]]);
  const moves: Move[] = [];
  const queue: ChartState[] = [first];
  for (const from of queue) {
    const path = paths.get(keyOf(from)) ?? [];
    for (const event of EVENTS[name]) {
      const move = { from, event, to: moveChartAnew(name, from, event) };
      moves.push(move);
      if (paths.has(keyOf(move.to)) || !isBounded(move.to)) continue;
      paths.set(keyOf(move.to), [...path, move]);
      queue.push(move.to);
    }
  }
  return { moves, paths };
}

const EXPLORED = Object.fromEntries(CHARTS.map((name) => [name, explore(name)])) as Record<
  ChartName,
  ReturnType<typeof explore>
>;

/** All transitions that a machine declares, as `from event target`; no target stays where it is. */
function declared(name: ChartName): string[] {
  const { states } = MACHINES[name] as AnyStateMachine;
  return Object.values(states as Record<string, AnyStateNode>).flatMap((node) =>
    [...node.transitions.values()].flat().map(({ eventType, target }) => {
      return `${node.key} ${eventType} ${target?.[0]?.key ?? node.key}`;
    }),
  );
}

const isChange = ({ from, to }: Move) => keyOf(from) !== keyOf(to);
const said = ({ from, event, to }: Move) => `${from.value} ${event.type} ${to.value}`;
const sorted = (all: readonly string[]) => [...new Set(all)].sort();

describe.each(CHARTS)('all paths of the %s chart', (name) => {
  const { moves, paths } = EXPLORED[name];
  const states = Object.keys((MACHINES[name] as AnyStateMachine).states);

  test('reach every state', () => {
    const reached = [...paths.values()].map((path) => path.at(-1)?.to.value);
    const first = initialCharts()[name].value;
    expect(sorted([first, ...reached.filter((value) => value !== undefined)])).toEqual(
      [...states].sort(),
    );
  });

  test('take every transition declared that a guard can ever let through, and no other', () => {
    const possible = declared(name).filter((one) => !NEVER[name].includes(one));
    expect(sorted(moves.filter(isChange).map(said))).toEqual(sorted(possible));
    expect(declared(name)).toEqual(expect.arrayContaining([...NEVER[name]]));
  });

  test('leave every state again, but the end of the episode', () => {
    const left = moves.filter(isChange).map(({ from }) => from.value);
    const dead = states.filter((state) => !left.includes(state));
    expect(dead).toEqual(name === 'care' ? ['ended'] : []);
  });

  test('can come back from everywhere to every state that is not only a beginning', () => {
    if (name === 'care') return;
    const beginnings = name === 'flare' ? [] : ['notStarted'];
    for (const from of states) {
      const near = new Set([from]);
      for (const one of near) {
        for (const move of moves) if (move.from.value === one) near.add(move.to.value);
      }
      const missing = states.filter((state) => !near.has(state) && !beginnings.includes(state));
      expect(missing).toEqual([]);
    }
  });
});

describe('no path skips what safety needs', () => {
  const into = (name: ChartName, value: string) =>
    EXPLORED[name].moves.filter(({ from, to }) => to.value === value && from.value !== value);

  test('a message is answered only between visits, and answering it leads nowhere else', () => {
    expect(sorted(into('care', 'answering').map(said))).toEqual(['away contact answering']);
    const after = EXPLORED.care.moves.filter((m) => m.from.value === 'answering' && isChange(m));
    expect(sorted(after.map(said))).toEqual(['answering answered away', 'answering end ended']);
  });

  test('a visit begins only after the one before has ended', () => {
    expect(sorted(into('care', 'visiting').map(said))).toEqual(['away startVisit visiting']);
  });

  test('nothing follows the end', () => {
    const after = EXPLORED.care.moves.filter(({ from }) => from.value === 'ended');
    expect(after.filter(isChange)).toEqual([]);
  });

  test('every path to practice begins with a start, and starts are told apart from advances', () => {
    for (const name of ['gmi', 'touch'] as const) {
      for (const path of EXPLORED[name].paths.values()) {
        if (path.length > 0) expect(path[0]?.event.type).toBe('start');
      }
      const idle = EXPLORED[name].moves.filter(
        ({ from, event }) =>
          ['notStarted', 'stopped'].includes(from.value) && event.type !== 'start',
      );
      expect(idle.filter(isChange)).toEqual([]);
      const running = EXPLORED[name].moves.filter(
        ({ from, event }) =>
          !['notStarted', 'stopped'].includes(from.value) && event.type === 'start',
      );
      expect(running.filter(isChange)).toEqual([]);
    }
  });

  test('a stage is entered only by the event that asks for it, forward or back as it says', () => {
    const place = (value: string) => (GMI_STAGES as readonly string[]).indexOf(value);
    for (const stage of GMI_STAGES) {
      for (const { from, event, to } of into('gmi', stage)) {
        expect('to' in event ? event.to : null).toBe(place(to.value));
        if (event.type === 'advance') expect(place(to.value)).toBeGreaterThan(place(from.value));
        if (event.type === 'stepBack') expect(place(to.value)).toBeLessThan(place(from.value));
        expect(['start', 'advance', 'stepBack']).toContain(event.type);
      }
    }
  });

  test('a rung is reached only by the event that asks for it', () => {
    for (const { from, event, to } of EXPLORED.touch.moves) {
      if (from.context['rung'] === to.context['rung']) continue;
      expect('to' in event ? event.to : null).toBe(to.context['rung']);
      expect(['start', 'advance', 'stepBack']).toContain(event.type);
    }
  });

  test('a flare beyond the band is left only by settling', () => {
    const after = EXPLORED.flare.moves.filter((m) => m.from.value === 'outOfBand' && isChange(m));
    expect(sorted(after.map(said))).toEqual(['outOfBand settle settled']);
  });
});

test('random walks never leave what was explored', () => {
  for (const name of CHARTS) {
    const known = new Set(EXPLORED[name].moves.map(said));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS[name]), { maxLength: 60 }), (events) => {
        let state = initialCharts()[name];
        for (const event of events) {
          const to = moveChartAnew(name, state, event);
          expect(known).toContain(said({ from: state, event, to }));
          state = to;
        }
      }),
      { numRuns: 40 },
    );
  }
});
