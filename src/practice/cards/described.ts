import { shuffled, streamFrom } from '../../numbers/stream.ts';
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

const WAYS: Readonly<Record<Way, string>> = {
  up: 'up',
  right: 'to your right',
  down: 'down',
  left: 'to your left',
};
const PARTS = {
  hand: {
    back: 'the back of a hand',
    front: 'the palm of a hand',
    long: 'fingers',
    first: 'thumb',
  },
  foot: { back: 'the top of a foot', front: 'the sole of a foot', long: 'toes', first: 'big toe' },
} as const;

/** The card's text: nothing in it names the side. */
export function wordsOf({ limb, back, fingers, thumb }: Described): string {
  const part = PARTS[limb];
  const face = back ? part.back : part.front;
  const first = limb === 'hand' ? `The ${part.first} points` : `The ${part.first} is`;
  const where = limb === 'hand' ? WAYS[thumb] : PLACES[thumb];
  return `You see ${face}. The ${part.long} point ${WAYS[fingers]}. ${first} ${where}.`;
}

const PLACES: Readonly<Record<Way, string>> = {
  up: 'on the upper side',
  right: 'on your right',
  down: 'on the lower side',
  left: 'on your left',
};

/** The described deck: all hands and feet in a fixed shuffled order. */
export function describedDeck(): readonly Described[] {
  return shuffled([...allDescribed('hand'), ...allDescribed('foot')], streamFrom(31));
}
