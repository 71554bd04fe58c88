import { buildBlock } from '../block/buildBlock.ts';
import { extraTurn, type Limb, type Picture, type Side } from '../block/pictures.ts';

export const DECK_SIZE = 40;
export const CARDS_A_SHEET = 8;
const COLUMNS = 2;
/** One deck for everybody, so that a lost card can be printed again. */
const SEED = 4_027;

export interface Card {
  readonly number: number;
  readonly file: string;
  readonly side: Side;
  /** Degrees by which the stored picture is turned before it is mirrored: 0 to 315 in eighths. */
  readonly turned: number;
}

/** Forty cards, built like a block: balanced, each picture once as far as the set allows. */
export function deckOf(pictures: readonly Picture[], limb: Limb): readonly Card[] {
  const block = buildBlock(pictures, { limb, set: 'turned', count: DECK_SIZE, seed: SEED });
  return block.map(({ picture, side, turn }, index) => ({
    number: index + 1,
    file: picture.file,
    side,
    turned: extraTurn(picture, turn),
  }));
}

/** Cards by sheet of paper. */
export function sheetsOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  const sheets = Math.ceil(cards.length / CARDS_A_SHEET);
  return Array.from({ length: sheets }, (_, sheet) =>
    cards.slice(sheet * CARDS_A_SHEET, (sheet + 1) * CARDS_A_SHEET),
  );
}

/** The order of the keys on the sheet's back: each row from right to left, turned over its long edge. */
export function backOf(sheet: readonly Card[]): readonly Card[] {
  const rows = Array.from({ length: Math.ceil(sheet.length / COLUMNS) }, (_, row) =>
    sheet.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  return rows.flatMap((row) => [...row].reverse());
}
