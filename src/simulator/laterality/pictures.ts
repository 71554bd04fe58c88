import type { PictureSet } from '../types.ts';
import { J } from './parameters.ts';

/** Turn of a picture away from upright, degrees: positive towards lateral, negative towards medial. */
export const ROTATIONS = [0, 45, 90, 135, 180, -135, -90, -45] as const;
export type Rotation = (typeof ROTATIONS)[number];

export const PICTURE_VIEWS = ['back', 'palm'] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/**
 * How much harder than a plain set: factor on the time to turn the hand in mind, and on how fast
 * evidence for one side gathers. The order is convention (claim image-sets-in-steps), the sizes are teaching
 * assumptions.
 */
export const SET_DIFFICULTY: Readonly<
  Record<PictureSet, { readonly rotation: number; readonly drift: number }>
> = {
  plain: { rotation: 1, drift: 1 },
  surface: { rotation: J.surfaceTurn, drift: J.surfaceDrift },
  object: { rotation: J.objectTurn, drift: J.objectDrift },
  context: { rotation: J.contextTurn, drift: J.contextDrift },
};

/** One kind of picture. Every kind is as frequent as any other. */
export interface Picture {
  readonly rotation: Rotation;
  readonly view: PictureView;
}

export const PICTURES: readonly Picture[] = PICTURE_VIEWS.flatMap((view) =>
  ROTATIONS.map((rotation) => ({ rotation, view })),
);
