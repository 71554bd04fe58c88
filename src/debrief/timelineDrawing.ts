import { numberedWeeks, scalesFor } from '../numbers/diaryPage.ts';
import type { Frame } from '../numbers/scale.ts';
import type { Mark } from './marks.ts';

/** Sizes of the drawing's parts, pixels. */
export const SIZE = {
  mark: 24,
  pain: 170,
  weekNumbers: 24,
  sign: 20,
  band: 22,
  gap: 12,
  left: 58,
} as const;

const LETTER = 6.9;

/** Whether a text of 13 pixels has room, or at least its beginning does. */
export function fitting(text: string, width: number): string {
  const letters = Math.floor((width - 8) / LETTER);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, letters - 1)}…`;
}

export interface PlacedMark {
  readonly mark: Mark;
  readonly x: number;
  /** Middle of the sign. */
  readonly y: number;
}

/** Where everything goes for a page of this width and so many weeks. */
export function layOut(width: number, weeks: number, marks: readonly Mark[]) {
  const flat = scalesFor({ ...emptyFrame(width), height: 1 }, weeks, [0, 10]);
  const positions = marks.map((mark) => inside(flat.x(mark.day + 0.5), width));
  const rows = rowsFor(positions, SIZE.mark + 2);
  const rowCount = Math.max(0, ...rows.map((row) => row + 1));
  const top = rowCount * (SIZE.mark + 4) + 6;
  const tracks = 2 * (SIZE.sign + SIZE.band + SIZE.gap);
  const height = top + SIZE.pain + SIZE.weekNumbers + tracks;
  const frame: Frame = { ...emptyFrame(width), height, top, bottom: height - top - SIZE.pain };
  const placed = marks.map((mark, index): PlacedMark => {
    const row = rows[index] ?? 0;
    const y = (rowCount - 1 - row) * (SIZE.mark + 4) + SIZE.mark / 2 + 1;
    return { mark, x: positions[index] ?? 0, y };
  });
  return {
    frame,
    scales: scalesFor(frame, weeks, [0, 10]),
    floor: top + SIZE.pain,
    numbered: numberedWeeks(weeks, width),
    placed,
  };
}

function emptyFrame(width: number): Frame {
  return { width, height: 0, left: SIZE.left, right: 6, top: 0, bottom: 0 };
}

/** Keeps a sign whole at the edges. */
function inside(x: number, width: number): number {
  return Math.min(width - SIZE.mark / 2 - 1, Math.max(SIZE.left + SIZE.mark / 2, x));
}

/** Top of a track's two rows under the week numbers: signs, then the band of steps. */
export function trackTop(floor: number, index: number): number {
  return floor + SIZE.weekNumbers + SIZE.gap / 2 + index * (SIZE.sign + SIZE.band + SIZE.gap);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly inBand: boolean;
}

/** Names for flares: on the longest of each kind, the second a line higher where they would touch. */
export function flareNames(
  flares: readonly Stretch[],
  texts: { readonly inBand: string; readonly out: string },
  x: (day: number) => number,
  width: number,
) {
  const longest = (inBand: boolean) =>
    flares
      .filter((flare) => flare.inBand === inBand)
      .reduce<Stretch | null>(
        (found, one) => (found === null || one.to - one.from > found.to - found.from ? one : found),
        null,
      );
  const placed = [longest(false), longest(true)].flatMap((flare) => {
    if (!flare) return [];
    const text = flare.inBand ? texts.inBand : texts.out;
    const start = Math.min(x(flare.from) + 1, width - text.length * LETTER);
    return [{ text, x: start, end: start + text.length * LETTER, row: 0 }];
  });
  const [a, b] = placed;
  const touch = a !== undefined && b !== undefined && a.x < b.end && b.x < a.end;
  return placed.map((one, index) => ({ ...one, row: touch && index === 1 ? 1 : 0 }));
}

/** Marks that would lie on one another, set in rows: each keeps `gap` pixels from its neighbours. */
export function rowsFor(positions: readonly number[], gap: number): readonly number[] {
  const ends: number[] = [];
  return positions.map((x) => {
    const free = ends.findIndex((end) => x - end >= gap);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}
