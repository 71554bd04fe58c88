import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { randomPolicy } from '../../../src/clinicians/random.ts';
import {
  act,
  CHARTS,
  type ChartEvent,
  type ChartName,
  GMI_STAGES,
  playOn,
  startEpisode,
} from '../../../src/simulator/index.ts';
import {
  chartCan,
  chartSnapshot,
  initialCharts,
  MACHINES,
  moveChart,
} from '../../../src/simulator/machines/chart.ts';
import { setupWith } from '../content.ts';

const rungs = [0, 1, 2, 3, 4];
const moves = ['start', 'advance', 'stepBack', 'hold', 'stop'] as const;
const EVENTS: Record<ChartName, readonly ChartEvent[]> = {
  care: (['endVisit', 'startVisit', 'contact', 'answered', 'end'] as const).map((type) => ({
    type,
  })),
  gmi: moves.flatMap((type) => GMI_STAGES.map((_, to) => ({ type, to }))),
  touch: moves.flatMap((type) => rungs.map((to) => ({ type, to }))),
  flare: (['rise', 'exceed', 'settle'] as const).map((type) => ({ type })),
};

/** Every state that some path of events reaches. */
function reachable(name: ChartName): Set<string> {
  const paths = getShortestPaths(MACHINES[name] as AnyStateMachine, {
    events: EVENTS[name] as never,
    serializeState: (snapshot) =>
      JSON.stringify([
        (snapshot as { value: unknown }).value,
        name === 'touch' ? (snapshot as { context: { rung: number } }).context.rung : 0,
      ]),
    limit: 5000,
  });
  return new Set(paths.map(({ state }) => String((state as { value: unknown }).value)));
}

describe.each(CHARTS)('the %s chart', (name) => {
  const machine = MACHINES[name] as AnyStateMachine;
  const states = Object.keys(machine.states);

  test('reaches every one of its states', () => {
    expect([...reachable(name)].sort()).toEqual([...states].sort());
  });

  test('has no dead state but the end of the episode', () => {
    const stuck = states.filter((value) => {
      const context = name === 'touch' ? { rung: 2, holds: 0 } : initialCharts()[name].context;
      return !EVENTS[name].some((event) => chartCan(name, { value, context }, event));
    });
    expect(stuck).toEqual(name === 'care' ? ['ended'] : []);
  });

  test('runs alike as an actor and by pure transitions, saved as JSON between events', () => {
    const course = fc.array(fc.constantFrom(...EVENTS[name]), { maxLength: 40 });
    fc.assert(
      fc.property(course, (events) => {
        let state = initialCharts()[name];
        const actor = createActor(machine, {
          snapshot: chartSnapshot(name, state) as never,
        }).start();
        for (const event of events) {
          state = JSON.parse(JSON.stringify(moveChart(name, state, event)));
          actor.send(event);
          const shown = actor.getSnapshot();
          expect({ value: shown.value, context: shown.context }).toEqual(state);
        }
        actor.stop();
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the charts allow', () => {
  const gmi = (value: string) => ({ value, context: { holds: 0, entered: 1 } });

  test('advancing may skip a stage but never goes back, stepping back never goes forward', () => {
    expect(moveChart('gmi', gmi('leftRight'), { type: 'advance', to: 2 }).value).toBe('mirror');
    expect(chartCan('gmi', gmi('mirror'), { type: 'advance', to: 1 })).toBe(false);
    expect(chartCan('gmi', gmi('mirror'), { type: 'stepBack', to: 3 })).toBe(false);
    expect(chartCan('gmi', gmi('leftRight'), { type: 'stepBack', to: 0 })).toBe(false);
  });

  test('the episode cannot end twice, and nothing follows its end', () => {
    const ended = { value: 'ended', context: {} };
    for (const event of EVENTS.care) expect(chartCan('care', ended, event)).toBe(false);
  });
});

test('the charts of an episode are where its plan is, whatever was done', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { episode } = playOn(startEpisode(setupWith(seed)), randomPolicy(seed));
    const { gmi, touch } = episode.plan;
    if (gmi) expect(episode.charts.gmi.value).toBe(gmi.stage);
    if (touch) expect(episode.charts.touch.context['rung']).toBe(touch.rung);
    else expect(episode.charts.touch.value).not.toBe('onLadder');
  }
});

test('an action tells its charts, so that actors in a widget can follow', () => {
  const start = startEpisode(setupWith(1));
  const { events } = act(start, {
    kind: 'planGmi',
    decision: 'start',
    stage: 'leftRight',
    imagesPerDay: 50,
    minutesPerDay: 0,
    pictureSet: 'plain',
    instruction: 'standard',
    reasons: [],
    confidence: 'sure',
    note: '',
  });
  expect(events).toContainEqual({ type: 'chart', chart: 'gmi', event: { type: 'start', to: 0 } });
});
