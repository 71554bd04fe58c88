/** The drawing's size and margins, in pixels: text keeps its size at every width. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  /** Day, or a moment within it. */
  readonly x: number;
  readonly y: number | null;
}

const DAYS_A_WEEK = 7;
/** The page of the diary grows in these steps, so that it does not shift each week. */
const PAGES_WEEKS = [4, 8, 12, 20, 32, 52];

/** Weeks that the page shows when today is `day`. */
export function weeksShown(day: number, maxWeeks: number): number {
  const needed = day / DAYS_A_WEEK;
  return Math.min(maxWeeks, PAGES_WEEKS.find((weeks) => weeks >= needed) ?? maxWeeks);
}

/** Weeks that get a number below: so few that the numbers stay apart. */
export function numberedWeeks(weeks: number, width: number): readonly number[] {
  const every = [1, 2, 4, 5, 10].find((step) => (weeks / step) * 26 <= width) ?? 10;
  return Array.from({ length: weeks }, (_, index) => index).filter((week) => week % every === 0);
}

/** From a value to a place on the page. */
export type Scale = (value: number) => number;

function linear([low, high]: readonly [number, number], from: number, to: number): Scale {
  const share = (to - from) / (high - low);
  return (value) => from + (value - low) * share;
}

export function scalesFor(frame: Frame, weeks: number, [low, high]: readonly [number, number]) {
  const { width, height, left, right, top, bottom } = frame;
  return {
    x: linear([0, weeks * DAYS_A_WEEK], left, width - right),
    y: linear([low, high], height - bottom, top),
  };
}
export type Scales = ReturnType<typeof scalesFor>;

/** The pen's line through what was recorded; it is lifted where a day is missing. */
export function penPath(points: readonly Point[], { x, y }: Scales): string {
  const tenth = (place: number) => Math.round(place * 10) / 10;
  let path = '';
  let down = false;
  for (const point of points) {
    if (point.y !== null) path += `${down ? 'L' : 'M'}${tenth(x(point.x))},${tenth(y(point.y))}`;
    down = point.y !== null;
  }
  // A day on its own: a line of no length is drawn, as a dot, only where it is closed.
  return path.replace(/M[^ML]+(?=M|$)/g, '$&Z');
}

/** Heights for labels that would overlap: order kept, at least `gap` apart, within the bounds. */
export function spreadLabels(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  const placed = heights.map((height) => Math.min(bottom, Math.max(top, height)));
  for (let i = 1; i < order.length; i += 1) {
    const [above, own] = [order[i - 1]!, order[i]!];
    placed[own] = Math.max(placed[own]!, placed[above]! + gap);
  }
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const limit = i === order.length - 1 ? bottom : placed[order[i + 1]!]! - gap;
    placed[order[i]!] = Math.min(placed[order[i]!]!, limit);
  }
  return placed;
}

/**
 * Rows for labels side by side: each takes the first row in which none before it is in its way.
 * When all are taken, it takes the one whose last label ends soonest.
 */
export function labelRows(
  spans: readonly (readonly [from: number, to: number])[],
  most: number,
): readonly number[] {
  const ends = Array.from({ length: most }, () => Number.NEGATIVE_INFINITY);
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] as number, to);
    return row;
  });
}

/** Round limits around values, in steps, at least from `low` to `high`. */
export function limitsAround(
  values: readonly number[],
  [low, high]: readonly [number, number],
  step: number,
): readonly [number, number] {
  const least = Math.min(low, ...values);
  const most = Math.max(high, ...values);
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step];
}

/** Even ticks from the lower to the upper limit. */
export function ticks([low, high]: readonly [number, number], step: number): readonly number[] {
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => low + index * step);
}
