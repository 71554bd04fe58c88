import { describe, expect, test } from 'vitest';
import { abilityOf } from '../../../src/simulator/laterality/ability.ts';
import { type Abilities, leftRightBlock } from '../../../src/simulator/laterality/block.ts';
import { pictureAccuracy } from '../../../src/simulator/laterality/process.ts';
import { DAY_NOISE } from '../../../src/simulator/laterality/statistics.ts';
import { drawTrials, medianOf, type Trial } from '../../../src/simulator/laterality/trials.ts';
import { luckOf, PURPOSE } from '../../../src/simulator/random.ts';
import type { LeftRightResult } from '../../../src/simulator/types.ts';
import { moments, sample } from './sampled.ts';

const TRAITS = { untrainedTimeS: 2.4, trainedTimeShare: 0.65, untrainedError: 0.18 };
const ABLE: Abilities = {
  affected: abilityOf(0.2, { ...TRAITS, penalty: 0.15 }, { pain: 5 }),
  unaffected: abilityOf(0.3, { ...TRAITS, penalty: 0 }, { pain: 5 }),
};
const block = (seed: number, shown = 50): LeftRightResult =>
  leftRightBlock(luckOf(seed, 'block'), PURPOSE.leftRight, 7, 0, shown, ABLE);
const drawn = (seed: number, shown = 50) =>
  drawTrials(luckOf(seed, 'block'), PURPOSE.leftRight, 7, 0, shown, ABLE);
const SEEDS = Array.from({ length: 60 }, (_, index) => 7000 + index);

describe('a block against the closed form', () => {
  const results = Array.from({ length: 4000 }, (_, seed) => block(seed));

  test.each(['affected', 'unaffected'] as const)('%s hand: number correct is binomial', (hand) => {
    const p = ABLE[hand].accuracy;
    const { mean, variance, varianceError } = moments(results.map((one) => one[hand].correct));
    expect(Math.abs(mean - 25 * p)).toBeLessThan(3.5 * Math.sqrt((25 * p * (1 - p)) / 4000));
    expect(Math.abs(variance - 25 * p * (1 - p))).toBeLessThan(3.5 * varianceError);
  });

  test.each(['affected', 'unaffected'] as const)(
    '%s hand: mean time strays as sampling and the day make it',
    (hand) => {
      const { meanS, sdS, accuracy } = ABLE[hand];
      const { mean, variance, varianceError } = moments(results.map((one) => one[hand].meanS ?? 0));
      expect(Math.abs(mean - meanS)).toBeLessThan(3.5 * Math.sqrt(variance / 4000));
      // Mean of 1/correct over a binomial, to second order.
      const perCorrect = (1 / (25 * accuracy)) * (1 + (1 - accuracy) / (25 * accuracy));
      const sampling = sdS ** 2 * perCorrect * (1 + DAY_NOISE ** 2);
      const expected = sampling + (DAY_NOISE * meanS) ** 2;
      expect(Math.abs(variance - expected)).toBeLessThan(3.5 * varianceError + 0.002);
    },
  );

  // The block's mean times are normal, and its median a share of the mean: measured against free trials.
  test('mean, spread and median are those of blocks of free trials', () => {
    const free = Array.from({ length: 250 }, (_, index) => {
      const [a, u] = [
        sample(ABLE.affected.process, 25, 9000 + index),
        sample(ABLE.unaffected.process, 25, 19_000 + index),
      ];
      const times = [...a.times, ...u.times].sort((x, y) => x - y);
      return { mean: moments(times).mean, median: times[times.length >> 1] ?? 0 };
    });
    const ratio = moments(free.map(({ mean, median }) => median / mean));
    const ours = moments(results.map(({ meanS, medianS }) => (medianS ?? 0) / (meanS ?? 1)));
    expect(Math.abs(ours.mean - ratio.mean)).toBeLessThan(0.02);
    expect(Math.sqrt(ours.variance / ratio.variance)).toBeGreaterThan(0.85);
    expect(Math.sqrt(ours.variance / ratio.variance)).toBeLessThan(1.15);
  });
});

describe('trials of a block', () => {
  const of = (trials: readonly Trial[], hand: string) => trials.filter((one) => one.hand === hand);

  test.each(SEEDS.slice(0, 20))(
    'seed %i: same result, same numbers correct, same mean times',
    (seed) => {
      const { result, trials } = drawn(seed);
      expect(result).toEqual(block(seed));
      for (const hand of ['affected', 'unaffected'] as const) {
        const own = of(trials, hand);
        const right = own.filter(({ correct }) => correct);
        expect(own).toHaveLength(result[hand].shown);
        expect(right).toHaveLength(result[hand].correct);
        const mean = right.reduce((sum, { timeMs }) => sum + timeMs, 0) / right.length / 1000;
        expect(Math.abs(mean - (result[hand].meanS ?? 0))).toBeLessThanOrEqual(0.0006);
      }
    },
  );

  test('medians lie near the block, and spreads have the right size', () => {
    const blocks = SEEDS.map((seed) => drawn(seed));
    const misses = blocks.map(({ trials, result }) =>
      Math.abs((medianOf(trials) ?? 0) - (result.medianS ?? 0)),
    );
    expect(misses.filter((miss) => miss < 0.08).length / misses.length).toBeGreaterThan(0.9);
    const spread = moments(
      blocks.map(({ trials, result }) => {
        const times = of(trials, 'affected').flatMap((one) =>
          one.correct ? [one.timeMs / 1000] : [],
        );
        const { variance, n } = moments(times);
        return (variance * n) / (n - 1) / (result.affected.sdS ?? 1) ** 2;
      }),
    );
    expect(Math.abs(spread.mean - 1)).toBeLessThan(0.15);
  });

  test('wrong answers fall where the process errs: more often upside down', () => {
    const all = SEEDS.flatMap((seed) => of(drawn(seed, 100).trials, 'affected'));
    for (const rotation of [0, 180] as const) {
      const here = all.filter((one) => one.rotation === rotation);
      const share = here.filter(({ correct }) => correct).length / here.length;
      const p = pictureAccuracy(ABLE.affected.process, { rotation, view: 'back' });
      expect(Math.abs(share - p)).toBeLessThan(3.5 * Math.sqrt((p * (1 - p)) / here.length));
    }
    const pictures = new Set(all.map(({ rotation, view }) => `${rotation} ${view}`));
    expect(pictures.size).toBe(16);
  });

  test('hands come mixed', () => {
    const { trials } = drawn(3);
    const changes = trials.filter((one, i) => i > 0 && one.hand !== trials[i - 1]?.hand).length;
    expect(changes).toBeGreaterThan(12);
  });

  test('nothing right: no times, and trials none the less', () => {
    const hopeless = { ...ABLE.affected, accuracy: 0 };
    const luck = luckOf(1, 'block');
    const { result, trials } = drawTrials(luck, PURPOSE.leftRight, 1, 0, 4, {
      affected: hopeless,
      unaffected: hopeless,
    });
    expect(result.meanS).toBeNull();
    expect(trials).toHaveLength(4);
    expect(trials.every(({ correct, timeMs }) => !correct && timeMs > 0)).toBe(true);
    expect(medianOf(trials)).toBeNull();
  });
});
