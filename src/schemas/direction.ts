export const DIRECTIONS = ['none', 'medial', 'lateral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Towards the body's midline or away from it. That holds for both sides: mirroring turns clockwise into
 * anticlockwise.
 *
 * @param turn degrees clockwise for a right limb, anticlockwise for a left one, 0 to 359
 */
export function directionOf(turn: number): Direction {
  if (turn % 180 === 0) return 'none';
  return turn < 180 ? 'lateral' : 'medial';
}
