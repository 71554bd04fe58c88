import { shuffled, streamFrom } from '../../numbers/stream.ts';
import type { Words } from '../../words/wordsIn.ts';
import type { Limb, Side } from '../block/pictures.ts';

const POINTS = ['up', 'right', 'down', 'left'] as const;
type Way = (typeof POINTS)[number];

/** A limb told in words: which face is seen, where the fingers or toes point, where the thumb or big toe. */
export interface Described {
  readonly limb: Limb;
  /** The back of the hand or top of the foot; else the palm or sole. */
  readonly back: boolean;
  readonly fingers: Way;
  readonly thumb: Way;
}

const turn = (way: Way, quarters: number): Way => POINTS[(POINTS.indexOf(way) + quarters + 4) % 4]!;

/**
 * Where the thumb or big toe stands. Seen from the back with the fingers up, a right hand's thumb
 * points to the left, and so does a right foot's big toe; from palm or sole it is the other way
 * round, and a left limb is the mirror image.
 */
function thumbOf(side: Side, back: boolean, fingers: Way): Way {
  return turn(fingers, (side === 'right') === back ? -1 : 1);
}

/** The side of a limb described in words. */
export function sideOf({ back, fingers, thumb }: Described): Side {
  return (thumb === turn(fingers, -1)) === back ? 'right' : 'left';
}

/** All descriptions of a limb: two faces, four directions, both sides. */
export function allDescribed(limb: Limb): readonly Described[] {
  return (['left', 'right'] as const).flatMap((side) =>
    [true, false].flatMap((back) =>
      POINTS.map((fingers) => ({ limb, back, fingers, thumb: thumbOf(side, back, fingers) })),
    ),
  );
}

/** The card's text: nothing in it names the side. */
export function describedText({ t }: Words, { limb, back, fingers, thumb }: Described): string {
  const face = t(`cards.face.${limb}.${back ? 'back' : 'front'}`);
  return `${face} ${t(`cards.long.${limb}.${fingers}`)} ${t(`cards.first.${limb}.${thumb}`)}`;
}

/** The described deck: all hands and feet in a fixed shuffled order. */
export function describedDeck(): readonly Described[] {
  return shuffled([...allDescribed('hand'), ...allDescribed('foot')], streamFrom(31));
}
