import { describe, expect, test } from 'vitest';
import type { AnyStateMachine, EventObject } from 'xstate';
import { DECISIONS, GMI_STAGES } from '../../../src/simulator/index.ts';
import { MACHINES } from '../../../src/simulator/machines/chart.ts';
import {
  declaredIn,
  type Move,
  movesOf,
  nameOf,
  placeAt,
  placesOf,
  sorted,
} from '../../support/machines.ts';

const CHARTS = ['care', 'gmi', 'touch', 'flare'] as const;
type Chart = (typeof CHARTS)[number];
const LADDER = DECISIONS.flatMap((type) => [0, 1, 2, 3].map((to) => ({ type, to })));
const named = (...types: readonly string[]) => types.map((type) => ({ type }));
const EVENTS: Readonly<Record<Chart, readonly EventObject[]>> = {
  care: named('endVisit', 'startVisit', 'contact', 'answered', 'end'),
  gmi: LADDER,
  touch: LADDER,
  flare: named('rise', 'exceed', 'settle'),
};

const movesIn = (name: Chart) => movesOf(MACHINES[name] as AnyStateMachine, EVENTS[name]);
const MOVES: Readonly<Record<Chart, readonly Move[]>> = {
  care: movesIn('care'),
  gmi: movesIn('gmi'),
  touch: movesIn('touch'),
  flare: movesIn('flare'),
};
const isChange = ({ from, to }: Move) => placeAt(from) !== placeAt(to);

describe.each(CHARTS)('all paths of the %s chart', (name) => {
  const moves = MOVES[name];
  const places = placesOf(MACHINES[name] as AnyStateMachine).map(({ key }) => key);

  test('take every transition declared, and no other', () => {
    expect(sorted(moves.map(nameOf))).toEqual(declaredIn(MACHINES[name] as AnyStateMachine));
  });

  test('reach every state, and leave every one again but the end of the episode', () => {
    expect(sorted(moves.flatMap(({ from, to }) => [placeAt(from), placeAt(to)]))).toEqual(
      sorted(places),
    );
    const left = moves.filter(isChange).map(({ from }) => placeAt(from));
    const dead = places.filter((place) => !left.includes(place));
    expect(dead).toEqual(name === 'care' ? ['ended'] : []);
  });

  test('can come back from everywhere to every state that is not only a beginning', () => {
    if (name === 'care') return;
    for (const from of places) {
      const near = new Set([from]);
      for (const one of near) {
        for (const move of moves) if (placeAt(move.from) === one) near.add(placeAt(move.to));
      }
      const missing = places.filter((place) => !near.has(place) && place !== 'notStarted');
      expect(missing).toEqual([]);
    }
  });
});

describe('no path skips what safety needs', () => {
  const into = (place: string) =>
    sorted(MOVES.care.filter(({ from, to }) => placeAt(to) === place && from !== to).map(nameOf));

  test('a message is answered only between visits, and answering it leads nowhere else', () => {
    expect(into('answering')).toEqual(['away contact answering']);
    const after = MOVES.care.filter(({ from }) => placeAt(from) === 'answering');
    expect(sorted(after.map(nameOf))).toEqual(['answering answered away', 'answering end ended']);
  });

  test('a visit begins only after the one before has ended', () => {
    expect(into('visiting')).toEqual(['away startVisit visiting']);
  });

  test('nothing follows the end', () => {
    expect(MOVES.care.filter(({ from }) => placeAt(from) === 'ended')).toEqual([]);
  });

  test('practice begins with a start and with nothing else, and what runs is not started again', () => {
    for (const name of ['gmi', 'touch'] as const) {
      for (const { from, event } of MOVES[name]) {
        const idle = from.matches('idle');
        expect(event.type === 'start', `${placeAt(from)} ${event.type}`).toBe(idle);
      }
    }
  });

  test('a stage or rung is reached only by the event that asks for it, forward or back as it says', () => {
    const stage = (move: Move['from']) => (GMI_STAGES as readonly string[]).indexOf(placeAt(move));
    const rung = (move: Move['from']): number => move.context.rung ?? -1;
    for (const [name, step] of [
      ['gmi', stage],
      ['touch', rung],
    ] as const) {
      for (const { from, event, to } of MOVES[name]) {
        if (event.type === 'stop') continue;
        expect('to' in event ? event.to : null).toBe(step(to));
        if (event.type === 'advance') expect(step(to)).toBeGreaterThan(step(from));
        if (event.type === 'stepBack') expect(step(to)).toBeLessThan(step(from));
        if (event.type === 'hold') expect(step(to)).toBe(step(from));
      }
    }
  });

  test('a flare beyond the band is left only by settling', () => {
    const after = MOVES.flare.filter(({ from }) => placeAt(from) === 'outOfBand');
    expect(sorted(after.map(nameOf))).toEqual(['outOfBand settle settled']);
  });
});
