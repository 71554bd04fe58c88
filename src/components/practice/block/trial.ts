import { directionOf, lightOnScreen, type Picture, type Side } from './pictures.ts';

/** One picture as it will be shown. */
export interface Trial {
  readonly picture: Picture;
  readonly side: Side;
  /** Degrees from straight up: clockwise for a right limb, anticlockwise for a left one. */
  readonly turn: number;
}

/** What must be as frequent for the left as for the right, so that none of it gives the side away. */
export const BALANCED: readonly ((trial: Trial) => string)[] = [
  ({ turn }) => directionOf(turn),
  ({ picture }) => `light ${picture.light}`,
  ({ picture, side, turn }) => `light from ${lightOnScreen(picture, side, turn)}`,
  ({ picture }) => `tone ${picture.tone}`,
  ({ picture }) => `posture ${picture.posture}`,
  ({ picture }) => `view ${picture.view}`,
  ({ picture }) => `body ${picture.body}`,
  ({ picture }) => `place ${picture.context}`,
];

/** How much oftener one side shows each of the things that must be balanced. */
function gaps(trials: readonly Trial[]): readonly number[] {
  return BALANCED.flatMap((read) => {
    const counts = new Map<string, number>();
    for (const trial of trials) {
      const key = read(trial);
      counts.set(key, (counts.get(key) ?? 0) + (trial.side === 'left' ? 1 : -1));
    }
    return [...counts.values()].map(Math.abs);
  });
}

/** How unevenly the sides share what they should share: 0 = not at all. */
export function imbalance(trials: readonly Trial[]): number {
  // One left over is unavoidable where the number is odd.
  return gaps(trials).reduce((sum, gap) => sum + Math.max(0, gap - 1) ** 2, 0);
}

/** The largest of those differences. */
export function worstGap(trials: readonly Trial[]): number {
  return Math.max(0, ...gaps(trials));
}
