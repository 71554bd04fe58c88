import fc from 'fast-check';
import { expect } from 'vitest';

/** What any merge must hold to, whatever is merged in whatever order and however often. */
export function checkLaws<T>(value: fc.Arbitrary<T>, merge: (a: T, b: T) => T): void {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      const both = merge(a, b);
      expect(merge(both, both)).toEqual(both);
      expect(merge(both, a)).toEqual(both);
    }),
    { numRuns: 400 },
  );
}

/** Few moments, so that many meet; some are the same moment in another place. */
export const moment = fc.constantFrom(
  '2026-03-01T09:00:00+01:00',
  '2026-03-01T08:00:00+00:00',
  '2026-03-02T09:00:00+01:00',
  '2026-03-03T23:30:00-05:00',
);
