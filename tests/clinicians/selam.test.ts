import { describe, expect, test } from 'vitest';
import { expertPolicy } from '../../src/clinicians/index.ts';
import { readCase } from '../../src/library/cases.ts';
import type { Policy, Score } from '../../src/simulator/index.ts';
import { protocols } from '../simulator/content.ts';
import { expertBut, habitsWith, named, scoresOf, share, without } from './played.ts';

const selam = readCase('selam-sandpit').patient;

/** The same person, whose blister always comes: what is missed then must be named. */
const blistered = {
  ...selam,
  events: selam.events.map((event) => ({ ...event, chance: 1 })),
};

/** Seeds that no tuning used. */
const SEEDS = Array.from({ length: 100 }, (_, index) => 830_000 + index);

const scores = (make: (seed: number) => Policy, protocolId: string, patient = selam) =>
  scoresOf(patient, SEEDS, make, protocolId);

/** Takes the wet, red blister for an ordinary flare, on the telephone and in the room. */
const noDoctor = expertBut((action) => {
  if (action.kind === 'refer' && action.urgency === 'sameDay') return null;
  const urgent = action.kind === 'respond' && action.subject === 'sameDayMedical';
  return urgent ? { kind: 'respond', subject: 'trimAndContinue' } : action;
});

/** Gives in to the fear: the foot is spared, as the family has spared it so far. */
const sparing = expertBut((action) =>
  action.kind === 'advise' ? { kind: 'advise', subject: 'rest' } : action,
);

/** Goes on with touch at the foot and with water, blister or not. */
const onBrokenSkin = expertBut((action) => {
  if (action.kind === 'planTouch') return { ...action, site: 'border' };
  return action.kind === 'planThermal' && !action.running ? null : action;
});

/** What this patient was made to bring out. */
const OCCASIONS: Readonly<Record<string, Policy>> = {
  RF_MISSED: noDoctor,
  SKIN_IGNORED: onBrokenSkin,
  PACE_REST_ALL: sparing,
  PSYCH_UNSUPPORTED: without('refer', 'psychology'),
  THERMAL_NEVER: without('planThermal'),
};

describe.each(Object.keys(protocols))('Selam under %s', { timeout: 120_000 }, (protocolId) => {
  test('good care passes, without a serious mistake and without these', () => {
    const all = scores(() => expertPolicy(protocols), protocolId);
    const serious = ({ mistakes }: Score) => mistakes.some((one) => one.severity !== 'minor');
    expect(share(all, ({ passed }) => passed)).toBeGreaterThanOrEqual(0.95);
    expect(share(all, serious)).toBeLessThanOrEqual(0.05);
    expect(share(all, named(Object.keys(OCCASIONS)))).toBeLessThanOrEqual(0.05);
  });

  test.each(Object.entries(OCCASIONS))('%s is named when its care is left out', (code, policy) => {
    const all = scores(() => policy, protocolId, blistered);
    expect(share(all, named([code]))).toBeGreaterThanOrEqual(0.95);
  });

  test.each(habitsWith(selam))('$id is named for it, and does not pass', ({ codes, make }) => {
    const all = scores(make, protocolId);
    // Of all courses, also those in which new signs excuse it: `npm run validity` leaves them out.
    expect(share(all, named(codes))).toBeGreaterThanOrEqual(0.9);
    expect(share(all, ({ passed }) => passed)).toBeLessThanOrEqual(0.05);
  });
});
