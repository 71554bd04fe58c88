/** The drawing's edges, in pixels: text keeps its size at every width. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Limits = readonly [low: number, high: number];

/** From values to pixels, straight. */
export function scaleOf([low, high]: Limits, from: number, to: number) {
  return (value: number) => from + ((value - low) / (high - low || 1)) * (to - from);
}

export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export function scalesOf(frame: Frame, x: Limits, y: Limits): Scales {
  return {
    x: scaleOf(x, frame.left, frame.width - frame.right),
    y: scaleOf(y, frame.height - frame.bottom, frame.top),
  };
}

/** Even steps from the lower to the upper limit. */
export function ticksIn([low, high]: Limits, step: number): readonly number[] {
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => low + index * step);
}

/** Limits in whole steps that hold all values, and at least from `low` to `high`. */
export function limitsOf(values: readonly number[], [low, high]: Limits, step: number): Limits {
  const least = Math.min(low, ...values);
  const most = Math.max(high, ...values);
  return [Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step];
}

export interface Point {
  /** Day, or a moment within it. */
  readonly x: number;
  readonly y: number | null;
}

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
