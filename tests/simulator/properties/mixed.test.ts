import { describe, expect, test } from 'vitest';
import { builtInPolicies, expertPolicy, mixedPolicy } from '../../../src/clinicians/index.ts';
import {
  type Policy,
  playOn,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import { protocols, rubric, setupWith } from '../content.ts';

const SEEDS = [301, 302, 303, 304, 305, 306];
const habits = builtInPolicies(protocols).filter(({ codes }) => codes.length > 0);

const actions = (policy: Policy, seed: number) =>
  playOn(startEpisode(setupWith(seed)), policy).episode.actions;

function meanScore(make: (seed: number) => Policy): number {
  const totals = SEEDS.map((seed) => {
    const setup = setupWith(seed);
    const { episode } = playOn(startEpisode(setup), make(seed));
    return scoreEpisode(transcript(episode), setup.protocol, rubric).total;
  });
  return totals.reduce((sum, total) => sum + total, 0) / totals.length;
}

describe.each(habits)('the habit $id', ({ id, make }) => {
  test('at strength 1 alone acts as its own policy does, at 0 as the expert', () => {
    for (const seed of SEEDS.slice(0, 2)) {
      expect(actions(mixedPolicy(protocols, { [id]: 1 }, seed), seed)).toEqual(
        actions(make(seed), seed),
      );
      expect(actions(mixedPolicy(protocols, { [id]: 0 }, seed), seed)).toEqual(
        actions(expertPolicy(protocols), seed),
      );
    }
  });
});

test('half a habit lies between none and all of it', () => {
  const at = (strength: number) =>
    meanScore((seed) => mixedPolicy(protocols, { pusher: strength }, seed));
  const half = at(0.5);
  expect(half).toBeLessThan(at(0));
  expect(half).toBeGreaterThanOrEqual(at(1));
});

test('slips are drawn by seed, and the same seed slips alike', () => {
  const slips = (seed: number) =>
    actions(mixedPolicy(protocols, { rusher: 0.5, timid: 0.5, 'no-support': 0.5 }, seed), 301);
  expect(slips(1)).toEqual(slips(1));
  expect([2, 3, 4].some((seed) => JSON.stringify(slips(seed)) !== JSON.stringify(slips(1)))).toBe(
    true,
  );
});

test('two habits that pull apart both come through', () => {
  const decisions = SEEDS.flatMap((seed) =>
    actions(mixedPolicy(protocols, { rusher: 1, overholder: 1 }, seed), seed).flatMap((action) =>
      action.kind === 'planGmi' ? action.reasons : [],
    ),
  );
  expect(decisions).toContain('feelsReady');
  expect(decisions).toContain('notReady');
});

test.each([{ nobody: 0.5 }, { rusher: -0.1 }, { rusher: 1.1 }, { rusher: Number.NaN }])(
  '%j is refused',
  (strengths) => {
    expect(() => mixedPolicy(protocols, strengths as unknown as Record<string, number>, 1)).toThrow(
      RangeError,
    );
  },
);
