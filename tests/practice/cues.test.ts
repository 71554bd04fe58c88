import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildBlock } from '../../src/practice/block/buildBlock.ts';
import {
  LIMBS,
  lightFromFingers,
  lightOnScreen,
  PICTURE_SETS,
  type Side,
} from '../../src/practice/block/pictures.ts';
import type { Trial } from '../../src/practice/block/trial.ts';
import { type Stimulus, stimuliSchema } from '../../src/schemas/stimulus.ts';

const { pictures } = stimuliSchema.parse(
  JSON.parse(readFileSync('public/stimuli/manifest.json', 'utf8')),
);

/** One picture as somebody would see it who cannot tell limbs apart, and the side it showed. */
interface Seen {
  readonly cues: readonly string[];
  readonly side: Side;
}

/**
 * All that is to be seen except which limb it is. Taken together such things would name the single
 * picture, and whoever knows the picture knows the limb; so the learner takes each for itself.
 */
function cuesOf({ picture, side, turn }: Trial, place: number, last: Side | 'none'): string[] {
  const { tone, body, posture, view, context, object, surface } = picture as Stimulus;
  return Object.entries({
    ...{ tone, body, posture, view, context, object, surface, last },
    pointing: side === 'right' ? turn : (360 - turn) % 360,
    light: lightOnScreen(picture, side, turn),
    lightFromFingers: lightFromFingers(picture, side),
    half: place < 20 ? 1 : 2,
  }).map(([name, value]) => `${name} ${value}`);
}

function seenIn(block: readonly Trial[]): Seen[] {
  return block.map((trial, place) => ({
    side: trial.side,
    cues: cuesOf(trial, place, block[place - 1]?.side ?? 'none'),
  }));
}

/** Learns how often each cue came with each side (naive Bayes); positive = right. */
function learn(examples: readonly Seen[]): (seen: Seen) => number {
  const counts = new Map<string, [left: number, right: number]>();
  for (const { cues, side } of examples) {
    for (const cue of cues) {
      const count = counts.get(cue) ?? [1, 1];
      count[side === 'left' ? 0 : 1] += 1;
      counts.set(cue, count);
    }
  }
  return ({ cues }) =>
    cues.reduce((sum, cue) => {
      const [left, right] = counts.get(cue) ?? [1, 1];
      return sum + Math.log(right / left);
    }, 0);
}

/** Share of fresh pictures whose side is guessed from what was learnt. */
function guessed(learnt: (seen: Seen) => number, fresh: readonly Seen[]): number {
  return (
    fresh.filter((seen) => (learnt(seen) > 0 ? 'right' : 'left') === seen.side).length /
    fresh.length
  );
}

const blocks = (limb: Stimulus['limb'], set: (typeof PICTURE_SETS)[number], from: number) =>
  Array.from({ length: 60 }, (_, seed) =>
    buildBlock(pictures, { limb, set, count: 40, seed: from + seed }),
  );

describe('nothing but the limb predicts the answer', { timeout: 60_000 }, () => {
  const plans = LIMBS.flatMap((limb) => PICTURE_SETS.map((set) => [limb, set] as const));

  test.each(plans)('%s, %s: a learner of everything else only guesses', (limb, set) => {
    const learnt = learn(blocks(limb, set, 1).flatMap(seenIn));
    const fresh = blocks(limb, set, 1000).flatMap(seenIn);
    // Four standard errors of a fair coin, and a point for what odd numbers leave over.
    expect(guessed(learnt, fresh) - 0.5).toBeLessThan(2 / Math.sqrt(fresh.length) + 0.01);
  });

  test('the same learner finds a cue where there is one', () => {
    // The lamp stays on the left of the screen for two pictures in three, mirrored or not.
    const leak = (all: readonly (readonly Trial[])[]) =>
      all.map((block) =>
        block.map((trial, index) =>
          index % 3 === 0 ? trial : { ...trial, side: lampSide(trial) },
        ),
      );
    const lampSide = ({ picture }: Trial): Side => (picture.light === 'left' ? 'right' : 'left');
    const learnt = learn(leak(blocks('hand', 'upright', 1)).flatMap(seenIn));
    const fresh = leak(blocks('hand', 'upright', 1000)).flatMap(seenIn);
    expect(guessed(learnt, fresh)).toBeGreaterThan(0.6);
  });

  test('the side shown last does not tell the next', () => {
    const pairs = blocks('hand', 'turned', 1).flatMap((block) =>
      block.slice(1).map((next, index) => [block[index], next] as const),
    );
    const same = pairs.filter(([a, b]) => a?.side === b.side).length / pairs.length;
    // Half of each side drawn without putting back: 19 of 39.
    expect(same).toBeCloseTo(19 / 39, 1);
  });
});
