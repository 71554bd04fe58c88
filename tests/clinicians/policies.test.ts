import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../src/clinicians/index.ts';
import {
  playOn,
  type Score,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../src/simulator/index.ts';
import { protocols, rubric, setupWith } from '../simulator/content.ts';
import { expertBut, habitsWith } from './played.ts';

/** Seeds that no tuning used. */
const SEEDS = Array.from({ length: 200 }, (_, index) => 910_000 + index);
const policies = builtInPolicies(protocols);
const habits = habitsWith(setupWith(1).case);

/** The second profile is checked on fewer seeds, to keep the suite quick. */
const SEEDS_OF: Readonly<Record<string, readonly number[]>> = {
  published_norms: SEEDS,
  seed_protocol: SEEDS.slice(0, 60),
};

function scores(
  policyId: string,
  protocolId: string,
  seeds = SEEDS_OF[protocolId] ?? SEEDS,
): readonly Score[] {
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) throw new Error(policyId);
  return seeds.map((seed) => {
    const setup = setupWith(seed, protocolId);
    const { episode } = playOn(startEpisode(setup), policy.make(seed));
    return scoreEpisode(transcript(episode), setup.protocol, rubric);
  });
}

function share(all: readonly Score[], is: (score: Score) => boolean): number {
  return all.filter(is).length / all.length;
}

const serious = (score: Score) => score.mistakes.some(({ severity }) => severity !== 'minor');

describe.each(Object.keys(SEEDS_OF))('under %s', { timeout: 120_000 }, (protocolId) => {
  test('the expert passes and is hardly ever accused of a serious mistake', () => {
    const all = scores('expert', protocolId);
    expect(share(all, ({ passed }) => passed)).toBeGreaterThanOrEqual(0.95);
    expect(share(all, serious)).toBeLessThanOrEqual(0.02);
  });

  test('chance alone never passes', () => {
    expect(share(scores('random', protocolId), ({ passed }) => passed)).toBe(0);
  });

  test.each(habits.map(({ id }) => id))('%s is named for it, and does not pass', (id) => {
    const codes = habits.find((habit) => habit.id === id)?.codes ?? [];
    const all = scores(id, protocolId);
    const named = share(all, ({ mistakes }) => mistakes.some(({ code }) => codes.includes(code)));
    expect(named).toBeGreaterThanOrEqual(0.95);
    expect(share(all, ({ passed }) => passed)).toBeLessThanOrEqual(0.05);
  });
});

test('without a signal of self-harm, who would not read it does as the expert does', () => {
  const done = (id: string, seed: number) => {
    const policy = policies.find((one) => one.id === id);
    if (!policy) throw new Error(id);
    return playOn(startEpisode(setupWith(seed)), policy.make(seed)).episode.actions;
  };
  for (const seed of SEEDS.slice(0, 5)) expect(done('unasked', seed)).toEqual(done('expert', seed));
});

test('too fast and too slow show with opposite signs', { timeout: 120_000 }, () => {
  const bias = (id: string) => {
    const all = scores(id, 'published_norms', SEEDS.slice(0, 40));
    return all.reduce((sum, { decisions }) => sum + (decisions.paceBias ?? 0), 0) / all.length;
  };
  expect(bias('rusher')).toBeGreaterThan(0.3);
  expect(bias('overholder')).toBeLessThan(-0.2);
  expect(Math.abs(bias('expert'))).toBeLessThan(0.05);
});

// A course that a trainee led by video may be gone on with by the expert: seed 546 never came to an end.
test('by video, too, the expert comes to an end and hardly meets a refusal', () => {
  let visit = 0;
  const byVideo = expertBut((action) => {
    if (action.kind !== 'endVisit') return action;
    visit += 1;
    return visit % 2 === 0 ? { ...action, mode: 'tele' } : action;
  });
  for (const seed of [546, ...SEEDS.slice(0, 40)]) {
    visit = 0;
    const { episode, refused } = playOn(startEpisode(setupWith(seed)), byVideo);
    expect(episode.ending).not.toBe('refusals');
    expect(refused.length).toBeLessThanOrEqual(2);
  }
});
