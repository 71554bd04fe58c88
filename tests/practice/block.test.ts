import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_SIZES, buildBlock } from '../../src/practice/block/buildBlock.ts';
import { NEAR } from '../../src/practice/block/inOrder.ts';
import { angleOf, LIMBS, PICTURE_SETS } from '../../src/practice/block/pictures.ts';
import { BALANCED, type Trial, WORST_GAP } from '../../src/practice/block/trial.ts';
import { directionOf } from '../../src/schemas/direction.ts';
import { stimuliSchema } from '../../src/schemas/stimulus.ts';
import { madeUpPictures } from './pictures.ts';

const pictures = madeUpPictures();
const shipped = stimuliSchema.parse(
  JSON.parse(readFileSync('public/stimuli/manifest.json', 'utf8')),
).pictures;
const plans = fc.record({
  limb: fc.constantFrom(...LIMBS),
  set: fc.constantFrom(...PICTURE_SETS),
  count: fc.constantFrom(...BLOCK_SIZES),
  seed: fc.nat(4294967295),
});
const on = (trials: readonly Trial[], side: string) => trials.filter((one) => one.side === side);

function tally(trials: readonly Trial[], read: (trial: Trial) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const trial of trials) counts.set(read(trial), (counts.get(read(trial)) ?? 0) + 1);
  return counts;
}

/** The largest difference between the sides in how often something is shown. */
function gap(trials: readonly Trial[], read: (trial: Trial) => string): number {
  const [left, right] = [tally(on(trials, 'left'), read), tally(on(trials, 'right'), read)];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return Math.max(...keys.map((key) => Math.abs((left.get(key) ?? 0) - (right.get(key) ?? 0))));
}

describe('buildBlock', { timeout: 40_000 }, () => {
  test('shows each side equally often, turned both ways alike', () => {
    void fc.assert(
      fc.property(plans, (plan) => {
        const block = buildBlock(pictures, plan);
        expect(block).toHaveLength(plan.count);
        expect(on(block, 'left')).toHaveLength(plan.count / 2);
        expect(gap(block, ({ turn }) => directionOf(turn))).toBe(0);
        expect(gap(block, ({ turn }) => `${angleOf(turn)}`)).toBe(0);
        const { medial = 0, lateral = 0 } = Object.fromEntries(
          tally(block, ({ turn }) => directionOf(turn)),
        );
        expect(medial).toBe(lateral);
      }),
      { numRuns: 40 },
    );
  });

  test('of the pictures that are shipped nothing else tells the side, in blocks of every kind', () => {
    const kinds = new Set<string>();
    void fc.assert(
      fc.property(plans, (plan) => {
        const block = buildBlock(shipped, plan);
        kinds.add(`${plan.limb} ${plan.set} ${plan.count}`);
        for (const read of BALANCED) {
          expect(gap(block, read), String(read)).toBeLessThanOrEqual(WORST_GAP);
        }
      }),
      { numRuns: 250 },
    );
    expect(kinds.size).toBe(LIMBS.length * PICTURE_SETS.length * BLOCK_SIZES.length);
  });

  test('no picture stands near itself or its twin, and none comes twice while others wait', () => {
    void fc.assert(
      fc.property(plans, (plan) => {
        const ids = buildBlock(pictures, plan).map(({ picture }) => picture.id);
        const pool = new Set(ids).size;
        for (const [index, id] of ids.entries()) {
          const reach = Math.min(NEAR, Math.floor(pool / 2));
          expect(ids.slice(Math.max(0, index - reach), index)).not.toContain(id);
        }
        const counts = [...tally([], () => '').values()];
        for (const id of new Set(ids)) counts.push(ids.filter((one) => one === id).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('the last pictures of the block before do not come at once again', () => {
    const plan = { limb: 'hand', set: 'turned', count: 20, seed: 4 } as const;
    const before = buildBlock(pictures, plan).map(({ picture }) => picture.id);
    const next = buildBlock(pictures, { ...plan, seed: 5, before }).map((one) => one.picture.id);
    expect(before.slice(-7)).not.toContain(next[0]);
  });

  test('the same seed gives the same block, another seed another', () => {
    const plan = { limb: 'foot', set: 'mixed', count: 40, seed: 7 } as const;
    expect(buildBlock(pictures, plan)).toEqual(buildBlock(pictures, plan));
    expect(buildBlock(pictures, { ...plan, seed: 8 })).not.toEqual(buildBlock(pictures, plan));
  });

  test('upright shows plain pictures without a turn, objects no plain ones and no rooms', () => {
    const plan = { limb: 'hand', count: 40, seed: 3 } as const;
    const upright = buildBlock(pictures, { ...plan, set: 'upright' });
    expect(upright.every(({ picture, turn }) => picture.context === 'plain' && turn === 0)).toBe(
      true,
    );
    const objects = buildBlock(pictures, { ...plan, set: 'objects' });
    expect(objects.some(({ picture }) => picture.context !== 'surface')).toBe(false);
  });
});
