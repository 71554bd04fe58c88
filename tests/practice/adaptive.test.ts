import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamFrom } from '../../src/numbers/stream.ts';
import {
  ADAPTIVE_TARGET,
  adaptiveSides,
  nextLevel,
  settledLevel,
} from '../../src/practice/block/adaptive.ts';
import { difficultyAt } from '../../src/practice/block/pictures.ts';
import { AdaptiveSource, FixedSource } from '../../src/practice/block/sources.ts';
import { madeUpPictures } from './pictures.ts';

const pictures = madeUpPictures();

describe('the adaptive staircase', () => {
  test('settles where four answers in five are right', () => {
    const chance = streamFrom(11);
    // Somebody whose chance of a right answer falls from 1 at level 1 to a half at level 5.
    const able = (level: number) => 1 - (level - 1) / 8;
    let level = 1;
    let right = 0;
    const levels: number[] = [];
    for (let trial = 0; trial < 4000; trial += 1) {
      const answer = chance.next() < able(level);
      if (answer) right += 1;
      levels.push(level);
      level = nextLevel(level, answer);
    }
    expect(right / 4000).toBeCloseTo(ADAPTIVE_TARGET, 1);
    // able(2.6) = 0.8
    expect(settledLevel(levels)).toBeGreaterThan(2.4);
    expect(settledLevel(levels)).toBeLessThan(2.8);
  });

  test('never leaves the range of the pictures', () => {
    void fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (answers) => {
        const level = answers.reduce(nextLevel, 1);
        expect(level).toBeGreaterThanOrEqual(1);
        expect(level).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('deals sides evenly within every ten', () => {
    void fc.assert(
      fc.property(fc.constantFrom(20, 40, 50), fc.nat(), (count, seed) => {
        const sides = adaptiveSides(count, streamFrom(seed));
        for (let from = 0; from < count; from += 10) {
          expect(sides.slice(from, from + 10).filter((side) => side === 'left')).toHaveLength(5);
        }
      }),
    );
  });

  test('shows harder pictures to whoever answers right, and no picture twice within ten', () => {
    const source = new AdaptiveSource(pictures, { limb: 'hand', count: 50, seed: 5 });
    const shown: { id: string; level: number }[] = [];
    for (let trial = source.next(); trial; trial = source.next()) {
      shown.push({ id: trial.picture.id, level: difficultyAt(trial.picture, trial.turn) });
      source.answered(true);
    }
    expect(shown).toHaveLength(50);
    const mean = (part: typeof shown) =>
      part.reduce((sum, one) => sum + one.level, 0) / part.length;
    expect(mean(shown.slice(-10)) - mean(shown.slice(0, 10))).toBeGreaterThan(1.5);
    for (const [index, { id }] of shown.entries()) {
      expect(shown.slice(Math.max(0, index - 10), index).map((one) => one.id)).not.toContain(id);
    }
  });
});

describe('a trial thrown away', () => {
  const plan = { limb: 'hand', set: 'turned', count: 20, seed: 9 } as const;

  test('comes again five pictures later, and the block still shows every picture', () => {
    const source = new FixedSource(pictures, plan);
    const first = source.next();
    source.again();
    const shown = [];
    for (let trial = source.next(); trial; trial = source.next()) {
      shown.push(trial);
      source.answered();
    }
    expect(shown).toHaveLength(20);
    expect(shown[5]).toBe(first);
    expect(new Set(shown)).toEqual(new Set(source.trials));
  });

  test('in an adaptive run another picture takes its place on the same side', () => {
    const source = new AdaptiveSource(pictures, { limb: 'hand', count: 20, seed: 9 });
    const first = source.next();
    source.again();
    expect(source.next()?.picture.id).not.toBe(first?.picture.id);
    expect(source.next()?.side).toBe(first?.side);
  });
});
