import { describe, expect, test } from 'vitest';
import {
  type Ability,
  abilityOf,
  type Conditions,
  type Strain,
  type Traits,
} from '../../../src/simulator/laterality/ability.ts';
import { performanceOf } from '../../../src/simulator/laterality/process.ts';
import { PICTURE_SETS } from '../../../src/simulator/types.ts';

const TRAITS: Traits = {
  untrainedTimeS: 2.28,
  trainedTimeShare: 0.68,
  untrainedError: 0.15,
  penalty: 0,
};
const CALM: Strain = { pain: 0 };
const under = (conditions: Partial<Conditions>, strain = CALM, penalty = 0): Ability =>
  abilityOf(0.3, { ...TRAITS, penalty }, strain, {
    pictureSet: 'plain',
    instruction: 'standard',
    ...conditions,
  });

test('untrained, time and error are the ones given', () => {
  const able = abilityOf(0, TRAITS, CALM);
  expect(able.meanS).toBeCloseTo(2.28, 3);
  expect(able.accuracy).toBeCloseTo(0.85, 3);
});

// As the model card says: time falls to the trained share, error to 45% of its start.
test('after endless practice, time and error are at their floors', () => {
  const able = abilityOf(1, TRAITS, CALM);
  expect(able.meanS).toBeCloseTo(2.28 * 0.68, 3);
  expect(able.accuracy).toBeCloseTo(1 - 0.15 * 0.45, 3);
});

test.each([0.05, 0.18, 0.4])(
  'a side penalty of %d lengthens the time and multiplies errors by it',
  (penalty) => {
    const able = abilityOf(0, { ...TRAITS, penalty }, CALM);
    expect(able.meanS).toBeCloseTo(2.28 * (1 + penalty), 2);
    expect(1 - able.accuracy).toBeCloseTo(0.15 * (1 + penalty), 3);
  },
);

describe('the look-up agrees with the sum over pictures', () => {
  const cases: readonly (readonly [number, Traits, Strain, Conditions])[] = [
    [0, TRAITS, CALM, { pictureSet: 'plain', instruction: 'standard' }],
    [0.5, { ...TRAITS, penalty: 0.3 }, { pain: 8 }, { pictureSet: 'context', instruction: 'fast' }],
    [
      1,
      { ...TRAITS, untrainedError: 0.03 },
      { pain: 5 },
      { pictureSet: 'object', instruction: 'careful' },
    ],
    [
      0,
      { ...TRAITS, untrainedError: 0.48, penalty: 0.5 },
      { pain: 10, predictedPain: 1 },
      { pictureSet: 'surface', instruction: 'fast' },
    ],
  ];
  test.each(cases)('case %#', (skill, traits, strain, conditions) => {
    const able = abilityOf(skill, traits, strain, conditions);
    const summed = performanceOf(able.process);
    expect(able.accuracy).toBeCloseTo(summed.accuracy, 4);
    expect(able.meanS).toBeCloseTo(summed.meanS, 3);
    expect(able.sdS).toBeCloseTo(summed.sdS, 3);
  });
});

test('fast trades errors for time, careful time for errors', () => {
  const [fast, usual, careful] = (['fast', 'standard', 'careful'] as const).map((instruction) =>
    under({ instruction }),
  );
  expect(fast?.meanS).toBeLessThan(usual?.meanS ?? 0);
  expect(usual?.meanS).toBeLessThan(careful?.meanS ?? 0);
  expect(fast?.accuracy).toBeLessThan(usual?.accuracy ?? 0);
  expect(usual?.accuracy).toBeLessThan(careful?.accuracy ?? 0);
});

test('each set is slower and harder than the one before', () => {
  const all = PICTURE_SETS.map((pictureSet) => under({ pictureSet }));
  for (let i = 1; i < all.length; i += 1) {
    expect(all[i]?.meanS).toBeGreaterThan(all[i - 1]?.meanS ?? 9);
    expect(all[i]?.accuracy).toBeLessThan(all[i - 1]?.accuracy ?? 0);
  }
});

test('pain up to 4 changes nothing; above it slows and misleads', () => {
  expect(under({}, { pain: 4 })).toEqual(under({}, { pain: 0 }));
  expect(under({}, { pain: 8 }).meanS).toBeGreaterThan(under({}).meanS);
  expect(under({}, { pain: 8 }).accuracy).toBeLessThan(under({}).accuracy);
});

test('pictures of postures expected to hurt are turned more slowly, and judged no worse', () => {
  const [calm, afraid] = [under({}), under({}, { pain: 0, predictedPain: 1 })];
  expect(afraid.process.rotationS).toBeCloseTo(1.3 * calm.process.rotationS, 10);
  expect(afraid.accuracy).toBe(calm.accuracy);
});

test('practice never makes slower or worse', () => {
  let last = abilityOf(0, { ...TRAITS, penalty: 0.2 }, { pain: 5 });
  for (let skill = 0.05; skill <= 1.0001; skill += 0.05) {
    const next = abilityOf(Math.min(1, skill), { ...TRAITS, penalty: 0.2 }, { pain: 5 });
    expect(next.meanS).toBeLessThan(last.meanS);
    expect(next.accuracy).toBeGreaterThan(last.accuracy);
    last = next;
  }
});
