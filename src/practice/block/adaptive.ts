import { type Stream, shuffled } from '../../numbers/stream.ts';
import { difficultyAt, type Picture, type Side } from './pictures.ts';
import type { Trial } from './trial.ts';

/** Share of right answers that the staircase settles at. */
export const ADAPTIVE_TARGET = 0.8;
const EASIEST = 1;
const HARDEST = 5;
const STEP_UP = 0.15;
/** Weighted up-down: steps up and down balance where right answers are `ADAPTIVE_TARGET`. */
const STEP_DOWN = (STEP_UP * ADAPTIVE_TARGET) / (1 - ADAPTIVE_TARGET);
const TURNS = [0, 45, 90, 135, 180, 225, 270, 315] as const;
const NOT_AGAIN_WITHIN = 10;

/**
 * The level after an answer, 1 easy to 5 hard.
 *
 * Weighted up-down method (Kaernbach 1991): a right answer raises the level a little, a wrong one
 * lowers it four times as much, so that it hovers where four answers in five are right.
 */
export function nextLevel(level: number, right: boolean): number {
  return Math.min(HARDEST, Math.max(EASIEST, level + (right ? STEP_UP : -STEP_DOWN)));
}

/** The level somebody settled at: the mean over the second half, when the climb is over. */
export function settledLevel(levels: readonly number[]): number | null {
  const late = levels.slice(Math.floor(levels.length / 2));
  return late.length === 0 ? null : late.reduce((sum, level) => sum + level, 0) / late.length;
}

/** Sides for a whole block: half of each, even within every ten, unknown from one to the next. */
export function adaptiveSides(count: number, chance: Stream): readonly Side[] {
  const sides: Side[] = [];
  while (sides.length < count) {
    const some = Math.min(10, count - sides.length);
    const half = Array.from({ length: some / 2 }, () => ['left', 'right'] as const).flat();
    sides.push(...shuffled<Side>(half, chance));
  }
  return sides;
}

/** A picture and a turn near this level, not one of the last ten. */
export function adaptiveTrial(
  pool: readonly Picture[],
  level: number,
  side: Side,
  shown: readonly string[],
  chance: Stream,
): Trial {
  const late = shown.slice(-Math.min(NOT_AGAIN_WITHIN, pool.length - 1));
  const fresh = pool.filter((picture) => !late.includes(picture.id));
  // Level 2.3 means: mostly twos, now and then a three.
  const wanted = Math.floor(level) + (chance.next() < level % 1 ? 1 : 0);
  const options = shuffled(fresh, chance).flatMap((picture) =>
    shuffled(TURNS, chance).map((turn) => ({ picture, side, turn })),
  );
  const distance = ({ picture, turn }: Trial) => Math.abs(difficultyAt(picture, turn) - wanted);
  return options.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
