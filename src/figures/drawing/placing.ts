export interface Label {
  readonly at: number;
  readonly says: string;
}
export interface Placed extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Line of text, from 0. */
  readonly line: number;
}

/** Width of a letter of the drawings' small type, pixels: an estimate on the wide side. */
const LETTER = 6;

function edges(label: Omit<Placed, 'line'>): [number, number] {
  const width = label.says.length * LETTER;
  if (label.anchor === 'start') return [label.at, label.at + width];
  if (label.anchor === 'end') return [label.at - width, label.at];
  return [label.at - width / 2, label.at + width / 2];
}

/** Labels under a line: kept within its ends, and moved down a line where they would touch. */
export function placed(labels: readonly Label[], from: number, to: number): Placed[] {
  const done: Placed[] = [];
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    const half = (label.says.length * LETTER) / 2;
    const anchor =
      label.at - half < from ? 'start' : label.at + half > to ? 'end' : ('middle' as const);
    const [left, right] = edges({ ...label, anchor });
    const taken = done
      .filter((other) => {
        const [otherLeft, otherRight] = edges(other);
        return left < otherRight + LETTER && right + LETTER > otherLeft;
      })
      .map(({ line }) => line);
    let line = 0;
    while (taken.includes(line)) line += 1;
    done.push({ ...label, anchor, line });
  }
  return done;
}

/** How many lines of text the labels take. */
export const linesOf = (labels: readonly Placed[]): number =>
  labels.reduce((most, { line }) => Math.max(most, line + 1), 0);
