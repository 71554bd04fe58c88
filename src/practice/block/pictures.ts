import { directionOf } from '../../schemas/direction.ts';

/** One picture of the set as the trainer needs it: a right limb, mirrored on screen for the left. */
export interface Picture {
  readonly id: string;
  readonly file: string;
  readonly limb: Limb;
  readonly posture: string;
  readonly view: string;
  /** Clockwise degrees of fingers or toes from straight up, as rendered (right limb). */
  readonly rotation: number;
  readonly tone: string;
  readonly body: string;
  readonly context: string;
  /** Where the light comes from as rendered, before mirroring and turning. */
  readonly light: string;
  /** Sets that show it: 1 upright, 2 turned, 3 objects and surfaces, 4 mixed. */
  readonly levels: readonly number[];
  /** 1 easy to 5 hard, as rendered. */
  readonly difficulty: number;
  /** What is seen, without the side. */
  readonly alt: string;
}

export const LIMBS = ['hand', 'foot'] as const;
export type Limb = (typeof LIMBS)[number];
export type Side = 'left' | 'right';

/** Picture sets from easy to hard. A result is only ever compared with results of the same set. */
export const PICTURE_SETS = ['upright', 'turned', 'objects', 'mixed'] as const;
export type PictureSet = (typeof PICTURE_SETS)[number];

/** In the mixed set the picture is gone after this time; the answer may come later. */
export const BRIEF_MS = 1500;

/** The pictures that a set draws from. */
export function picturesOf(
  all: readonly Picture[],
  limb: Limb,
  set: PictureSet,
): readonly Picture[] {
  const level = PICTURE_SETS.indexOf(set) + 1;
  return all.filter((picture) => picture.limb === limb && picture.levels.includes(level));
}

/** How far the fingers or toes point from straight up, 0 to 180 degrees. */
export function angleOf(turn: number): number {
  return Math.min(turn, 360 - turn);
}

/** Turns that cost most people extra time: nearly upside down, or well away from the midline. */
const isHardTurn = (turn: number) =>
  angleOf(turn) >= 135 || (angleOf(turn) >= 90 && directionOf(turn) === 'lateral');

/** Starting difficulty of a picture at a turn, 1 to 5: a rule of ours until it is measured. */
export function difficultyAt(picture: Picture, turn: number): number {
  const rendered = picture.difficulty - (isHardTurn(picture.rotation) ? 1 : 0);
  return Math.min(5, Math.max(1, rendered + (isHardTurn(turn) ? 1 : 0)));
}

/** Extra degrees, clockwise on the unmirrored picture, that bring it from rendered to `turn`. */
export function extraTurn(picture: Picture, turn: number): number {
  return (((turn - picture.rotation) % 360) + 360) % 360;
}

/** Where the light comes from, degrees clockwise from the fingers or toes of the right limb. */
export function lightOfRight({ light, rotation }: Picture): number {
  return ((light === 'left' ? 315 : 45) - rotation + 360) % 360;
}

/** The same as it is seen: mirrored for a left limb. However the picture is turned, it stays. */
export function lightFromFingers(picture: Picture, side: Side): number {
  const right = lightOfRight(picture);
  return side === 'right' ? right : (360 - right) % 360;
}

/** Where the light comes from on the screen, degrees clockwise from above. */
export function lightOnScreen(picture: Picture, side: Side, turn: number): number {
  return (lightFromFingers(picture, side) + (side === 'right' ? turn : 360 - turn)) % 360;
}
