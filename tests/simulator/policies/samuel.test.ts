import { describe, expect, test } from 'vitest';
import { readCase } from '../../../src/schemas/readContent.ts';
import {
  type Action,
  builtInPolicies,
  expertPolicy,
  type Policy,
  playOn,
  type Score,
  scoreEpisode,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import { protocols, rubric, setupWith } from '../content.ts';

const samuel = readCase('samuel-garage-door').patient;

/** Seeds that no tuning used. */
const SEEDS = Array.from({ length: 40 }, (_, index) => 820_000 + index);

function scores(make: (seed: number) => Policy, protocolId: string): readonly Score[] {
  return SEEDS.map((seed) => {
    const setup = { ...setupWith(seed, protocolId), case: samuel };
    const { episode } = playOn(startEpisode(setup), make(seed));
    return scoreEpisode(transcript(episode), setup.protocol, rubric);
  });
}

/** The expert without some of what it does; null leaves an action out. */
function expertBut(change: (action: Action) => Action | null, blind = ''): Policy {
  const expert = expertPolicy(protocols);
  return {
    id: 'expert-but',
    decide: (observation, available) => {
      const seen = available.filter((offer) => `${offer.kind}.${offer.subject}` !== blind);
      const wanted = expert.decide(observation, seen) as readonly Action[];
      return wanted.map(change).filter((action) => action !== null);
    },
  };
}

const without = (kind: Action['kind'], subject?: string) =>
  expertBut((action) => {
    const same = subject === undefined || ('subject' in action && action.subject === subject);
    return action.kind === kind && same ? null : action;
  });

/** Goes on with touch at the hand and with water, graze or not. */
const onBrokenSkin = expertBut((action) => {
  if (action.kind === 'planTouch') return { ...action, site: 'border' };
  return action.kind === 'planThermal' && !action.running ? null : action;
});

/** What this patient was made to bring out. */
const OCCASIONS: Readonly<Record<string, Policy>> = {
  PACE_BOOM_BUST: without('agree', 'pacingPlan'),
  SKIN_IGNORED: onBrokenSkin,
  NORM_MISMATCH: without('agree', 'ownBaseline'),
  HARM_BELIEF_UNCHECKED: expertBut((action) => action, 'ask.taskBeliefs'),
  MIRROR_CONTRA_IGNORED: expertBut((action) => action, 'teach.mirrorAdapted'),
  THERMAL_NEVER: without('planThermal'),
};

const share = (all: readonly Score[], is: (score: Score) => boolean) =>
  all.filter(is).length / all.length;
const named = (codes: readonly string[]) => (score: Score) =>
  score.mistakes.some(({ code }) => codes.includes(code));

describe.each(Object.keys(protocols))('Samuel under %s', { timeout: 120_000 }, (protocolId) => {
  test('good care passes, without a serious mistake and without these', () => {
    const all = scores(() => expertPolicy(protocols), protocolId);
    const serious = ({ mistakes }: Score) => mistakes.some((one) => one.severity !== 'minor');
    expect(share(all, ({ passed }) => passed)).toBeGreaterThanOrEqual(0.95);
    expect(share(all, serious)).toBeLessThanOrEqual(0.05);
    expect(share(all, named(Object.keys(OCCASIONS)))).toBeLessThanOrEqual(0.05);
  });

  test.each(Object.entries(OCCASIONS))('%s is named when its care is left out', (code, policy) => {
    expect(
      share(
        scores(() => policy, protocolId),
        named([code]),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test.each(builtInPolicies(protocols).filter(({ codes }) => codes.length > 0))(
    '$id is named for it, and does not pass',
    ({ codes, make }) => {
      const all = scores(make, protocolId);
      expect(share(all, named(codes))).toBeGreaterThanOrEqual(0.95);
      expect(share(all, ({ passed }) => passed)).toBeLessThanOrEqual(0.05);
    },
  );
});
