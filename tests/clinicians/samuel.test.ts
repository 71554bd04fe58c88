import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../src/clinicians/index.ts';
import { readCase } from '../../src/library/cases.ts';
import type { Policy, Score } from '../../src/simulator/index.ts';
import { protocols } from '../simulator/content.ts';
import { expertBut, habitsWith, named, scoresOf, share, without } from './played.ts';

const samuel = readCase('samuel-garage-door').patient;

/** Seeds that no tuning used. */
const SEEDS = Array.from({ length: 40 }, (_, index) => 820_000 + index);

const scores = (make: (seed: number) => Policy, protocolId: string) =>
  scoresOf(samuel, SEEDS, make, protocolId);

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

/** In some lives his accuracy opens as late as his time, and no fixed time alone holds him back. */
const SOMETIMES_HELD = 0.85;

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
    ).toBeGreaterThanOrEqual(code === 'NORM_MISMATCH' ? SOMETIMES_HELD : 0.95);
  });

  test.each(habitsWith(samuel))('$id is named for it, and does not pass', ({ codes, make }) => {
    const all = scores(make, protocolId);
    expect(share(all, named(codes))).toBeGreaterThanOrEqual(0.95);
    expect(share(all, ({ passed }) => passed)).toBeLessThanOrEqual(0.05);
  });
});
