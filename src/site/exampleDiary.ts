/**
 * The diary on the home page. Invented, to show the idea, and labelled so: no patient's numbers.
 * Average pain of each day, 0 to 10; null where nothing was written.
 */
export const EXAMPLE_PAIN: readonly (number | null)[] = [
  ...[6, 6.5, 6, 7, null, 6, 6.5],
  ...[5.5, 6, 6.5, 5.5, 6, null, null],
  ...[6, 5, 6, 5.5, 6.5, 5.5, 5],
  ...[5.5, 5, 6, 5.5, 4.5, 5, 5.5],
  ...[5, 6.5, 8.5, 8, 8.5, null, 7],
  ...[6.5, 7, 6, 5.5, 6.5, 6, 5],
  ...[5.5, 5, 6, null, 5, 4.5, 5.5],
  ...[4.5, 5, 4, 5, 4.5, 4, 4.5],
  ...[5, 6.5, 6, 6.5, null, 5.5, 5],
  ...[4.5, 5, 4, 5, 4, 4.5, 3.5],
  ...[4.5, null, 4, 3.5, 4.5, 3.5, 4],
  ...[3.5, 4, 3, 4, 3.5, 3, 3.5],
];

/** What was decided at the visit that opens each week. */
export const EXAMPLE_DECISIONS = [
  'start',
  'hold',
  'hold',
  'advance',
  'advance',
  'stepBack',
  'hold',
  'advance',
  'hold',
  'advance',
  'advance',
  'advance',
] as const;

/** Jotted above the line, from this day on. */
export const EXAMPLE_NOTES = [
  { day: 30.3, pain: 9.55, note: 'flare' },
  { day: 57.2, pain: 8.9, note: 'work' },
] as const;

const DAYS_A_WEEK = 7;
export const EXAMPLE_DAYS = EXAMPLE_DECISIONS.length * DAYS_A_WEEK;

/** Where everything goes in a drawing of this size, in pixels. */
export function layOut(width: number, height: number) {
  const edge = { left: 34, right: 8, top: 12, bottom: 78 };
  const x = (day: number) => edge.left + (day / EXAMPLE_DAYS) * (width - edge.left - edge.right);
  const y = (pain: number) => edge.top + (1 - pain / 10) * (height - edge.top - edge.bottom);
  return { x, y, edge, signY: height - 50, weekY: height - 8 };
}

/** The pen's line; it is lifted where a day is missing. */
export function penLine(x: (day: number) => number, y: (pain: number) => number): string {
  let down = false;
  const strokes = EXAMPLE_PAIN.map((pain, day) => {
    if (pain === null) {
      down = false;
      return '';
    }
    const stroke = `${down ? 'L' : 'M'}${x(day + 0.5).toFixed(1)} ${y(pain).toFixed(1)}`;
    down = true;
    return stroke;
  });
  return strokes.join('');
}
