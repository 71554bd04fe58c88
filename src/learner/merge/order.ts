import { sortedJson } from '../../numbers/sortedJson.ts';

/** Negative where `a` comes before `b`, as for `sort`. */
export type Order<T> = (a: T, b: T) => number;

export const byText: Order<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** By the moment; the same moment written with two offsets still has one order. */
export const byMoment: Order<string> = (a, b) => Date.parse(a) - Date.parse(b) || byText(a, b);

/** The last resort: two different values always have an order, wherever they come from. */
export const byWhole: Order<unknown> = (a, b) => byText(sortedJson(a), sortedJson(b));

/** Several orders, each for where those before it find no difference; the whole value at the end. */
export function inTurn<T>(...orders: readonly Order<T>[]): Order<T> {
  return (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return byWhole(a, b);
  };
}

/** The greater of two: the one that stays. */
export function greater<T>(a: T, b: T, order: Order<T>): T {
  return order(a, b) >= 0 ? a : b;
}

/** What is there beats what is not; of two, the greater. */
export function present<T>(a: T | null, b: T | null, order: Order<T>): T | null {
  return a === null ? b : b === null ? a : greater(a, b, order);
}

/** Both lists as one, in order; what has the same key is joined. */
export function mergeLists<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (one: T) => string,
  join: (a: T, b: T) => T,
  order: Order<T>,
): readonly T[] {
  const found = new Map<string, T>();
  for (const one of [...a, ...b]) {
    const key = keyOf(one);
    const there = found.get(key);
    found.set(key, there === undefined ? one : join(there, one));
  }
  return [...found.values()].sort(inTurn(order));
}
