import { type Stream, shuffled, streamFrom } from '../../numbers/stream.ts';
import { choosePictures } from './choosePictures.ts';
import { evenOut } from './evenOut.ts';
import { inOrder } from './inOrder.ts';
import { type Limb, type Picture, type PictureSet, picturesOf, type Side } from './pictures.ts';
import { type Trial, WORST_GAP, worstGap } from './trial.ts';
import { balancedTurns } from './turns.ts';

export const BLOCK_SIZES = [20, 40, 50] as const;
export type BlockSize = (typeof BLOCK_SIZES)[number];
/** Deals until the sides are even; a second is seldom needed. */
const DEALS = 12;

export interface BlockPlan {
  readonly limb: Limb;
  readonly set: PictureSet;
  /** An even number of pictures. */
  readonly count: number;
  /** Whole number, 0 to 4294967295: the same plan and pictures give the same block. */
  readonly seed: number;
  /** The last pictures of the block before, newest last: they do not come at once again. */
  readonly before?: readonly string[];
}

/** Sides and turns dealt out at random: half of each side, both sides with the same turns. */
function deal(pictures: readonly Picture[], upright: boolean, chance: Stream): Trial[] {
  const half = pictures.length / 2;
  const turns = upright ? Array.from({ length: half }, () => 0) : balancedTurns(half, chance);
  const slots = (['left', 'right'] as const).flatMap((side: Side) =>
    turns.map((turn) => ({ side, turn })),
  );
  const mixed = shuffled(slots, chance);
  return pictures.map((picture, index) => ({ picture, ...mixed[index]! }));
}

/** Evens out one deal after the other until a block may keep its differences. */
function evenSides(pictures: readonly Picture[], upright: boolean, chance: Stream): Trial[] {
  let best = evenOut(deal(pictures, upright, chance), chance);
  for (let deals = 1; deals < DEALS && worstGap(best) > WORST_GAP; deals += 1) {
    const next = evenOut(deal(pictures, upright, chance), chance);
    if (worstGap(next) < worstGap(best)) best = next;
  }
  return best;
}

/**
 * A block of left/right pictures: sides even, and direction of turn, light, skin tone, posture and
 * view as frequent for one side as for the other, so that only the limb itself gives the answer.
 */
export function buildBlock(all: readonly Picture[], plan: BlockPlan): readonly Trial[] {
  const chance = streamFrom(plan.seed);
  const pool = picturesOf(all, plan.limb, plan.set);
  const pictures = choosePictures(pool, plan.count, chance);
  return inOrder(evenSides(pictures, plan.set === 'upright', chance), plan.before ?? [], chance);
}
