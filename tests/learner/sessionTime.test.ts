import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeMs } from '../../src/learner/sessionTime.ts';
import { spans } from './sessionFixture.ts';

const timed = (...pairs: readonly (readonly [number, number])[]) => ({ spans: spans(...pairs) });

test('spans of one and of several sessions add up', () => {
  expect(activeMs([])).toBe(0);
  expect(activeMs([timed([0, 10], [20, 25]), timed([30, 31])])).toBe(16);
});

test('what two tabs counted at once counts once', () => {
  expect(activeMs([timed([0, 10]), timed([5, 12])])).toBe(12);
  expect(activeMs([timed([0, 10]), timed([2, 4])])).toBe(10);
  expect(activeMs([timed([0, 10]), timed([0, 10])])).toBe(10);
});

test('is the number of moments in which any of them was in use', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, ms]) => [from, from + ms] as const);
  const sessions = fc.array(fc.array(span, { maxLength: 5 }).map((spans) => timed(...spans)));
  fc.assert(
    fc.property(sessions, (all) => {
      const used = new Set<number>();
      for (const one of all) {
        for (const { from, to } of one.spans) for (let ms = from; ms < to; ms++) used.add(ms);
      }
      expect(activeMs(all)).toBe(used.size);
    }),
  );
});
