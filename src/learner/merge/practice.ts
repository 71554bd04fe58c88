import type { PracticeBlock } from '../../schemas/records/practice.ts';
import { byMoment, greater, inTurn, mergeLists, type Order } from './order.ts';

/** A block that went further beats one that was cut short. */
const further: Order<PracticeBlock> = inTurn((a, b) => a.trials.length - b.trials.length);
const oldestFirst: Order<PracticeBlock> = (a, b) => byMoment(a.startedAt, b.startedAt);

/** One block from two places. */
export const mergeBlock = (a: PracticeBlock, b: PracticeBlock) => greater(a, b, further);

/** Blocks of two places as one list, oldest first. */
export function mergeBlocks(a: readonly PracticeBlock[], b: readonly PracticeBlock[]) {
  return mergeLists(a, b, ({ id }) => id, mergeBlock, oldestFirst);
}
