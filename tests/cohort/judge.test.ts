import { describe, expect, test } from 'vitest';
import { agrees, passRule, type Target } from '../../src/cohort/judge.ts';

describe('a value against an interval', () => {
  test.each([
    [[1, 2], 0.99, false],
    [[1, 2], 1, true],
    [[1, 2], 2, true],
    [[1, 2], 2.01, false],
    [[0, null], 1e9, true],
    [[0, null], -0.01, false],
    [[null, 3], -1e9, true],
    [[null, 3], 3.01, false],
    [[0, null], Number.NaN, false],
  ] as const)('%o and %d: %s', (interval, value, expected) => {
    expect(agrees({ interval }, value)).toBe(expected);
  });
});

describe('the pass rule', () => {
  const target = (id: string, role: Target['role'], status: Target['status'] = 'confirmed') => ({
    id,
    role,
    status,
    interval: [0, 1] as const,
  });
  const held = ['a', 'b', 'c'].map((id) => target(id, 'held-out'));
  const fitted = target('f', 'fitted');

  test('two of three held out are enough, one is not', () => {
    const all = [fitted, ...held];
    expect(passRule(all, { f: 0, a: 0, b: 1, c: 9 })).toEqual({
      fitted: { agree: 1, of: 1 },
      heldOut: { agree: 2, of: 3 },
      holds: true,
    });
    expect(passRule(all, { f: 0, a: 0, b: 9, c: 9 }).holds).toBe(false);
  });

  test('one fitted target amiss is too many', () => {
    expect(passRule([fitted, ...held], { f: 2, a: 0, b: 0, c: 0 }).holds).toBe(false);
  });

  test('what is known from memory counts for nothing', () => {
    const all = [fitted, ...held, target('m', 'fitted', 'from-memory')];
    const { holds, fitted: counted } = passRule(all, { f: 0, a: 0, b: 0, c: 0, m: 9 });
    expect(holds).toBe(true);
    expect(counted.of).toBe(1);
  });

  test('a target without a value does not agree', () => {
    expect(passRule([fitted], {}).holds).toBe(false);
  });
});
