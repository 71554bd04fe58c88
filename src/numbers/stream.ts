/**
 * A stream of chance: the same seed always gives the same draws. For what is drawn once and never
 * changed in the middle, such as a block of pictures or a figure; the simulator addresses its chance.
 */
export interface Stream {
  /** 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, 0 to `count` - 1. */
  below(count: number): number;
}

/** Mulberry32: small, and even enough for shuffling. @param seed whole number */
export function streamFrom(seed: number): Stream {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (count) => Math.floor(next() * count) };
}

/** One of the list. @throws {RangeError} if there is none */
export function pick<T>(items: readonly T[], stream: Stream): T {
  if (items.length === 0) throw new RangeError('nothing to pick from');
  return items[stream.below(items.length)] as T;
}

/** The same things in another order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], stream: Stream): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = stream.below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
