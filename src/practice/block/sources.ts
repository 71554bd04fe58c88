import { streamFrom } from '../../numbers/stream.ts';
import { adaptiveSides, adaptiveTrial, nextLevel } from './adaptive.ts';
import { type BlockPlan, buildBlock } from './buildBlock.ts';
import { type Limb, type Picture, picturesOf } from './pictures.ts';
import type { Trial } from './trial.ts';

/** Hands out the trials of a block one by one. */
export interface TrialSource {
  /** Null when the block is over. */
  next(): Trial | null;
  /** The trial was answered. */
  answered(right: boolean): void;
  /** The trial was thrown away: it comes again later. */
  again(): void;
  /** Level of an adaptive run, else null. */
  readonly level: number | null;
}

/** A thrown-away trial returns after so many others, or at the end. */
const RETURNS_AFTER = 5;

/** A block built beforehand. */
export class FixedSource implements TrialSource {
  readonly level = null;
  readonly trials: readonly Trial[];
  #left: Trial[];

  constructor(pictures: readonly Picture[], plan: BlockPlan) {
    this.trials = buildBlock(pictures, plan);
    this.#left = [...this.trials];
  }

  next(): Trial | null {
    return this.#left[0] ?? null;
  }

  answered(): void {
    this.#left.shift();
  }

  again(): void {
    const trial = this.#left.shift();
    if (trial) this.#left.splice(RETURNS_AFTER, 0, trial);
  }
}

/** Difficulty follows the person: harder after right answers, easier after wrong ones. */
export class AdaptiveSource implements TrialSource {
  level = 1;
  readonly pool: readonly Picture[];
  readonly #chance;
  readonly #sides;
  readonly #shown: string[];
  #current: Trial | null = null;
  #done = 0;

  constructor(pictures: readonly Picture[], plan: Omit<BlockPlan, 'set'>) {
    this.pool = picturesOf(pictures, plan.limb as Limb, 'mixed');
    this.#chance = streamFrom(plan.seed);
    this.#sides = adaptiveSides(plan.count, this.#chance);
    this.#shown = [...(plan.before ?? [])];
  }

  next(): Trial | null {
    const side = this.#sides[this.#done];
    if (side === undefined || this.pool.length === 0) return null;
    this.#current ??= adaptiveTrial(this.pool, this.level, side, this.#shown, this.#chance);
    return this.#current;
  }

  answered(right: boolean): void {
    if (this.#current) this.#shown.push(this.#current.picture.id);
    this.#current = null;
    this.#done += 1;
    this.level = nextLevel(this.level, right);
  }

  /** The side keeps its place; another picture takes it, so that nothing is given away. */
  again(): void {
    if (this.#current) this.#shown.push(this.#current.picture.id);
    this.#current = null;
  }
}
