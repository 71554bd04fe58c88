/** A schematic strip of body parts: shares of its length, and where the hand's edges lie open. */
export interface Segment {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}
export type View = 'claimed' | 'found';

/** Drawing only, not measured: the hand and the face get room because the story is about them. */
const SHARES: Record<string, number> = {
  foot: 12,
  leg: 13,
  trunk: 13,
  arm: 18,
  hand: 24,
  face: 20,
};
/** How much of its room the affected hand keeps in the picture of the smudging story. */
const CLAIMED_HAND = 0.55;

/** Parts in a row, from 0 to 1. In the claimed view of the affected side the neighbours take the room. */
export function stripOf(view: View, affected: boolean): Segment[] {
  const shrunk = view === 'claimed' && affected;
  const lost = shrunk ? (SHARES['hand'] ?? 0) * (1 - CLAIMED_HAND) : 0;
  let at = 0;
  return Object.entries(SHARES).map(([id, share]) => {
    const gain = id === 'arm' || id === 'face' ? lost / 2 : 0;
    const width = (id === 'hand' ? share - lost : share + gain) / 100;
    const segment = { id, from: at, to: at + width };
    at += width;
    return segment;
  });
}
