import { type Stream, shuffled } from '../../numbers/stream.ts';

/** Turns in eighths: to `n` degrees lateral there is always one to `n` degrees medial. */
const PAIRS = [
  [45, 315],
  [90, 270],
  [135, 225],
] as const;
const MIDDLE = [0, 180] as const;

/**
 * Turns for `count` pictures of one side: medial and lateral equally often at every angle, every
 * eighth as often as the number allows.
 */
export function balancedTurns(count: number, chance: Stream): number[] {
  const turns: number[] = [];
  while (count - turns.length >= 8) turns.push(...MIDDLE, ...PAIRS.flat());
  const rest = count - turns.length;
  const pairs = shuffled(PAIRS, chance).slice(0, Math.floor(rest / 2));
  turns.push(...pairs.flat());
  if (turns.length < count) turns.push(MIDDLE[chance.below(2)] ?? 0);
  return turns;
}
