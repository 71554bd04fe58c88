import { beforeAll, describe, expect, test } from 'vitest';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { meanOf } from '../../src/numbers/statistics.ts';
import { SIGN_CHECKS } from '../../src/simulator/clinical/budapest.ts';
import { type Told, toldOf, without } from '../../tools/adversary/leftOut.ts';

const protocols = readProtocols();
const rubric = readRubric();
/** Luck that no tuning looked at. */
const SEEDS = [87_001, 87_002];
const setups = caseIds().flatMap((id) =>
  Object.values(protocols).flatMap((protocol) =>
    SEEDS.map(
      (seed) => ({ case: readCase(id).patient, protocol, rubric, seed, mode: 'exam' }) as const,
    ),
  ),
);
const play = (deeds: readonly string[]): readonly Told[] =>
  setups.map((setup) => toldOf(setup, without(deeds, protocols)));
const passShare = (all: readonly Told[]) => all.filter(({ passed }) => passed).length / all.length;

/** What treatment itself is made of, and the conclusion that it rests on. */
const DECISIONS = ['planGmi', 'planTouch', 'diagnose', 'endVisit', 'discharge'];
/** What keeps the patient safe may be a duty. */
const SAFETY = [
  'ask.redFlagSymptoms',
  'agree.safeToday',
  'ask.selfHarm',
  'ask.withinReach',
  'measure.phq9',
  'refer.crisisTeam',
  'refer.gp',
  'refer.psychology',
  'respond.sameDayMedical',
  'respond.askNewSigns',
  'teach.mirrorAdapted',
];

let whole: readonly Told[] = [];
let deeds: readonly string[] = [];
const left = new Map<string, readonly Told[]>();
beforeAll(() => {
  whole = play([]);
  const all = new Set(whole.flatMap((one) => [...one.deeds]));
  deeds = [...all].filter((deed) => !DECISIONS.includes(deed)).sort();
  for (const deed of deeds) left.set(deed, play([deed]));
}, 120_000);

const of = (deed: string) => left.get(deed) ?? [];

describe('a deed of good care left out', () => {
  test('there are many kinds of deed', () => {
    expect(deeds.length).toBeGreaterThan(40);
    expect(passShare(whole)).toBeGreaterThanOrEqual(0.95);
  });

  test('none is hollow: each changes what becomes of the patient, or what is said of the care', () => {
    const hollow = deeds.filter((deed) =>
      of(deed).every(
        ({ said, function: able }, at) =>
          said === whole[at]?.said && Math.abs(able - (whole[at]?.function ?? 0)) < 0.01,
      ),
    );
    expect(hollow).toEqual([]);
  });

  test('none makes the score better', () => {
    const better = deeds.filter(
      (deed) => meanOf(of(deed).map(({ total }, at) => total - (whole[at]?.total ?? 0))) > 0.5,
    );
    expect(better).toEqual([]);
  });

  test('no single act is a duty in every case, but those for safety', () => {
    const duties = deeds.filter((deed) => !SAFETY.includes(deed) && passShare(of(deed)) < 0.9);
    expect(duties).toEqual([]);
  });

  test('left out together, they cost the pass long before half of them are gone', () => {
    // As many as possible of those that cost least by themselves.
    const cheap = deeds
      .filter((deed) => !SAFETY.includes(deed))
      .sort(
        (a, b) => meanOf(of(b).map(({ total }) => total)) - meanOf(of(a).map(({ total }) => total)),
      );
    expect(passShare(play(cheap.slice(0, Math.floor(cheap.length / 2))))).toBe(0);
  });
});

describe('two deeds left out', () => {
  test('that stand in for each other are missed', () => {
    for (const pair of [
      SIGN_CHECKS.sensory,
      ['ask.pain', 'measure.nrs'],
      ['measure.tsk11', 'ask.beliefs'],
    ]) {
      const both = play(pair);
      const total = meanOf(both.map(({ total }) => total));
      const alone = Math.min(...pair.map((deed) => meanOf(of(deed).map(({ total }) => total))));
      expect(total, pair.join()).toBeLessThan(alone - 0.15);
    }
  });
});
