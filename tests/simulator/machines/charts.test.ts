import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, createActor } from 'xstate';
import { builtInPolicies } from '../../../src/clinicians/index.ts';
import { randomPolicy } from '../../../src/clinicians/random.ts';
import { isLadderMove } from '../../../src/simulator/clinical/ladder.ts';
import {
  type Action,
  act,
  availableActions,
  DECISIONS,
  type Decision,
  type Episode,
  GMI_STAGES,
  playOn,
  startEpisode,
  stepOf,
  TRACKS,
  type Track,
} from '../../../src/simulator/index.ts';
import {
  MACHINES,
  moveCare,
  moveFlare,
  targetsFrom,
} from '../../../src/simulator/machines/chart.ts';
import { placeAt } from '../../support/machines.ts';
import { protocols, setupWith } from '../content.ts';

test.each([
  // decision, from, to, fits
  ['start', null, 0, true],
  ['start', null, 2, true],
  ['start', 1, 2, false],
  ['advance', null, 0, false],
  ['advance', 0, 1, true],
  ['advance', 0, 3, true],
  ['advance', 1, 1, false],
  ['advance', 2, 1, false],
  ['stepBack', 2, 1, true],
  ['stepBack', 2, 0, true],
  ['stepBack', 0, 0, false],
  ['stepBack', 0, 1, false],
  ['hold', 1, 1, true],
  ['hold', 1, 2, false],
  ['hold', null, 0, false],
  ['stop', 1, 1, true],
  ['stop', 1, 0, false],
] as const)('whoever would %s from %s to %s: %s', (decision, from, to, fits) => {
  expect(isLadderMove(decision, from, to)).toBe(fits);
});

describe('where a plan may go', () => {
  test('from the lowest, a middle and the highest step, nearest first', () => {
    expect(targetsFrom('gmi', null, 4)).toEqual({ start: [0, 1, 2, 3] });
    expect(targetsFrom('gmi', 2, 4)).toEqual({
      advance: [3],
      hold: [2],
      stepBack: [1, 0],
      stop: [2],
    });
    expect(targetsFrom('touch', 0, 3)).toEqual({
      advance: [1, 2],
      hold: [0],
      stepBack: [],
      stop: [0],
    });
    expect(targetsFrom('touch', 2, 3)).toMatchObject({ advance: [], stepBack: [1, 0] });
  });

  const DOSE = {
    gmi: { imagesPerDay: 50, minutesPerDay: 0, pictureSet: 'plain', instruction: 'standard' },
    touch: {
      phase: 'passive',
      minutes: 5,
      sessionsPerDay: 4,
      forceG: 8,
      site: 'border',
      discrimination: true,
    },
  } as const;
  const WHY = { reasons: [], confidence: 'sure', note: '' } as const;

  function planning(track: Track, decision: Decision, to: number): Action {
    return track === 'gmi'
      ? { kind: 'planGmi', decision, stage: GMI_STAGES[to]!, ...DOSE.gmi, ...WHY }
      : { kind: 'planTouch', decision, rung: to, ...DOSE.touch, ...WHY };
  }

  test('is exactly what the engine then takes', () => {
    let [taken, refused] = [0, 0];
    for (let seed = 1; seed <= 12; seed += 1) {
      let episode: Episode = startEpisode(setupWith(seed));
      const { episode: course } = playOn(episode, randomPolicy(seed));
      for (const action of course.actions) {
        for (const track of TRACKS) {
          const kind = track === 'gmi' ? 'planGmi' : 'planTouch';
          const offer = availableActions(episode).find((one) => one.kind === kind);
          if (!offer || offer.refusal) continue;
          for (const decision of DECISIONS) {
            const steps = track === 'gmi' ? 4 : episode.setup.case.touchLadder.length;
            for (let to = 0; to < steps; to += 1) {
              const { events } = act(episode, planning(track, decision, to));
              const isTaken = !events.some(({ type }) => type === 'refused');
              expect(offer.targets?.[decision]?.includes(to) ?? false).toBe(isTaken);
              if (isTaken) taken += 1;
              else refused += 1;
            }
          }
        }
        episode = act(episode, action).episode;
      }
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });
});

test.each(builtInPolicies(protocols))(
  'charts that hear every decision of $id stand where the plan does',
  ({ make }) => {
    for (let seed = 1; seed <= 6; seed += 1) {
      let episode = startEpisode(setupWith(seed));
      const { episode: course } = playOn(episode, make(seed));
      const actors = {
        gmi: createActor(MACHINES.gmi).start(),
        touch: createActor(MACHINES.touch).start(),
      };
      for (const action of course.actions) {
        const before = episode.plan;
        episode = act(episode, action).episode;
        for (const track of TRACKS) {
          const kind = track === 'gmi' ? 'planGmi' : 'planTouch';
          const from = stepOf(before, track);
          const to = stepOf(episode.plan, track);
          if (action.kind === kind)
            actors[track].send({ type: action.decision, to: to ?? from ?? -1 });
          else if (from !== null && to === null) actors[track].send({ type: 'stop', to: from });
          else continue;
        }
        const [gmi, touch] = [actors.gmi.getSnapshot(), actors.touch.getSnapshot()];
        const stage = episode.plan.gmi?.stage;
        if (stage) expect(placeAt(gmi)).toBe(stage);
        else expect(gmi.matches('idle')).toBe(true);
        expect(touch.context.rung).toBe(stepOf(episode.plan, 'touch'));
      }
    }
  },
);

describe.each([
  ['care', moveCare, MACHINES.care],
  ['flare', moveFlare, MACHINES.flare],
] as const)('the table of the %s chart', (_, move, machine) => {
  test('says what the machine says, asked for the first time or again', () => {
    const chart = machine as AnyStateMachine;
    const ask = move as (from: string, event: string) => string;
    for (const from of Object.keys(chart.states)) {
      for (const event of chart.events) {
        const actor = createActor(chart, {
          snapshot: chart.resolveState({ value: from, context: {} }),
        }).start();
        actor.send({ type: event });
        const to = actor.getSnapshot().value;
        expect([ask(from, event), ask(from, event)]).toEqual([to, to]);
      }
    }
  });
});
