import { expect, test } from 'vitest';
import { expertPolicy } from '../../../src/clinicians/expert/expert.ts';
import { transcript } from '../../../src/simulator/episode/observe.ts';
import { playOn, startEpisode } from '../../../src/simulator/index.ts';
import { P } from '../../../src/simulator/patient/parameters.ts';
import { initialState, personOf } from '../../../src/simulator/patient/state.ts';
import { luckOf } from '../../../src/simulator/random.ts';
import { scoreEpisode } from '../../../src/simulator/scoring/score.ts';
import { ines as patient, protocols, setupWith } from '../content.ts';

const SEEDS = Array.from({ length: 1500 }, (_, index) => 71_000 + index);
const people = SEEDS.map((seed) => personOf(patient, luckOf(seed, patient.id)));
const low = ({ reliefShare }: { reliefShare: number }) => reliefShare === P.lowRelief;

test('attempts at one case meet people who differ in how they respond and where they settle, and in nothing else', () => {
  const usual = initialState(patient);
  for (const one of people) {
    const { reliefShare, naturalRelief, flareProne, driftsTo, moodTo, ...rest } = one;
    expect({ ...usual, ...rest }).toEqual(usual);
    expect(reliefShare).toBeGreaterThanOrEqual(0);
    expect(reliefShare).toBeLessThanOrEqual(1 + 3 * P.reliefSd);
    expect(naturalRelief).toBeGreaterThanOrEqual(0);
    expect(flareProne).toBeGreaterThan(0);
    expect(Math.abs(driftsTo)).toBeLessThanOrEqual(3 * P.driftSd);
    expect(Math.abs(moodTo)).toBeLessThanOrEqual(3 * P.moodSd);
  }
  const mean = (of: (one: (typeof people)[number]) => number) =>
    people.reduce((sum, one) => sum + of(one), 0) / people.length;
  expect(mean((one) => one.naturalRelief / usual.naturalRelief)).toBeCloseTo(1, 1);
  expect(mean((one) => one.flareProne)).toBeCloseTo(1, 1);
  expect(mean((one) => one.driftsTo)).toBeCloseTo(0, 1);
  expect(people.filter(low).length / people.length).toBeCloseTo(P.lowShare, 1);
  const others = people.filter((one) => !low(one)).map(({ reliefShare }) => reliefShare);
  expect(others.reduce((sum, one) => sum + one, 0) / others.length).toBeCloseTo(1, 1);
});

test('perfect care does not always win, and scores the same', () => {
  const courses = SEEDS.slice(0, 80).map((seed) => {
    const setup = setupWith(seed);
    const { episode } = playOn(startEpisode(setup), expertPolicy(protocols));
    const eased = patient.start.sensitisation - episode.patient.sensitisation;
    const { total } = scoreEpisode(transcript(episode), setup.protocol, setup.rubric);
    return { eased, total, low: low(episode.patient) };
  });
  const mean = (of: (one: (typeof courses)[number]) => number, kind: boolean) => {
    const own = courses.filter((one) => one.low === kind);
    return own.reduce((sum, one) => sum + of(one), 0) / own.length;
  };
  expect(mean(({ eased }) => eased, true)).toBeLessThan(0.7 * mean(({ eased }) => eased, false));
  expect(mean(({ total }) => total, true)).toBeGreaterThan(mean(({ total }) => total, false) - 2);
});
