import { describe, expect, test } from 'vitest';
import { formFor, gainOf, resultOf } from '../../src/learner/tests.ts';
import { differenceOf, shareOf } from '../../src/numbers/proportion.ts';
import type { TakenTest } from '../../src/schemas/records/study.ts';

describe('shareOf', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (Wilson score).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %f and %f', (right, n, low, high) => {
    const share = shareOf(right, n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test('of nothing there is no share', () => {
    expect(() => shareOf(0, 0)).toThrow(RangeError);
  });
});

describe('differenceOf', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10: 56/70 against 48/80.
  test('has the published interval', () => {
    const { value, low, high } = differenceOf(shareOf(48, 80), shareOf(56, 70));
    expect(value).toBeCloseTo(0.2, 4);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});

describe('the two tests', () => {
  const taken = (more: Partial<TakenTest>): TakenTest => ({
    occasion: 'before',
    form: 'b',
    startedAt: '2026-11-22T12:00:00+00:00',
    finishedAt: '2026-11-22T12:30:00+00:00',
    answers: {},
    marks: { x: true, y: false, z: true, w: true },
    ...more,
  });

  test('the second asks the form that the first did not', () => {
    expect(formFor('before', [], 'a')).toBe('a');
    expect(formFor('before', [], 'b')).toBe('b');
    expect(formFor('after', [taken({ form: 'b' })], 'b')).toBe('a');
    expect(formFor('before', [taken({ occasion: 'after', form: 'a' })], 'a')).toBe('b');
    expect(formFor('before', [taken({ form: 'b' })], 'a')).toBe('b');
  });

  test('a running test has no result, a finished one counts all its questions', () => {
    expect(resultOf(undefined)).toBeNull();
    expect(resultOf(taken({ finishedAt: null }))).toBeNull();
    expect(resultOf(taken({}))).toMatchObject({ right: 3, n: 4 });
  });

  test('a gain needs both', () => {
    expect(gainOf([taken({})])).toBeNull();
    const after = taken({ occasion: 'after', marks: { p: true, q: true, r: true, s: true } });
    expect(gainOf([taken({}), after])?.value).toBeCloseTo(0.25);
  });
});
