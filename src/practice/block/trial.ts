import { directionOf } from '../../schemas/direction.ts';
import { lightFromFingers, lightOnScreen, type Picture, type Side } from './pictures.ts';

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
  ({ picture, side }) => `light from fingers ${lightFromFingers(picture, side)}`,
  ({ picture, side, turn }) => `light from ${lightOnScreen(picture, side, turn)}`,
  ({ picture }) => `tone ${picture.tone}`,
  ({ picture }) => `posture ${picture.posture}`,
  ({ picture }) => `view ${picture.view}`,
  ({ picture }) => `body ${picture.body}`,
  ({ picture }) => `place ${picture.context}`,
];

/** What a difference between the sides costs: one is unavoidable where the number is odd. */
export const uneven = (difference: number) => Math.max(0, Math.abs(difference) - 1) ** 2;

/** The largest difference that a block may keep: at most one picture on the wrong side. */
export const WORST_GAP = 2;

/** The largest difference between the sides in how often something is shown. */
export function worstGap(trials: readonly Trial[]): number {
  const tilts = new Map<string, number>();
  for (const trial of trials) {
    const weight = trial.side === 'right' ? 1 : -1;
    for (const read of BALANCED) {
      const cue = read(trial);
      tilts.set(cue, (tilts.get(cue) ?? 0) + weight);
    }
  }
  return Math.max(0, ...[...tilts.values()].map(Math.abs));
}
