import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../src/library/readContent.ts';
import { atLeast, gateChances } from '../../src/numbers/binomial.ts';
import { claims } from './library.ts';

/** Everything a claim says, for a look at its numbers. */
function textOf(id: string): string {
  const claim = claims.get(id);
  return `${claim?.courseSays} ${claim?.whatIsKnown}`;
}

/** 19 times in 20, two such tests differ by no more than this many points. */
function detectable(pictures: number, accuracy: number): number {
  return 100 * 1.96 * Math.sqrt((2 * accuracy * (1 - accuracy)) / pictures);
}

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

describe('sums that the ledger quotes', () => {
  test('ten grams press as hard as the claim says', () => {
    const newton = 0.0980665;
    const pascals = [1, 4, 20].map((cm2) => Math.round(newton / (cm2 * 1e-4)));
    expect(pascals).toEqual([981, 245, 49]);
    for (const value of pascals) expect(textOf('pressure-needs-an-area')).toContain(`${value} Pa`);
  });

  test('guessing gets eight of ten right once in eighteen', () => {
    expect(1 / atLeast(10, 8, 0.5)).toBeCloseTo(18.3, 1);
    expect(textOf('guessing-eight-of-ten')).toContain('0.055');
    expect(textOf('guessing-eight-of-ten')).toContain('0.011');
    expect(atLeast(10, 9, 0.5)).toBeCloseTo(0.011, 3);
    expect(atLeast(10, 6, 0.5)).toBeCloseTo(0.38, 2);
  });

  test('weeks differ by five points, single days by fourteen', () => {
    expect(detectable(350, 0.85)).toBeCloseTo(5.3, 1);
    expect(detectable(50, 0.85)).toBeCloseTo(14, 0);
    expect(textOf('left-right-week-change')).toContain('5.3 points');
    expect(textOf('left-right-detectable-change')).toContain('14 points');
  });

  test('the best of seven days, and small sets', () => {
    expect(gateChances(0.85, 50, 0.9).anyOfSeven).toBeCloseTo(0.82, 2);
    expect(textOf('best-of-seven')).toContain('82%');
    for (const [pictures, share] of [
      [10, 54],
      [20, 40],
      [50, 22],
    ] as const) {
      expect(Math.round(100 * gateChances(0.85, pictures, 0.9).oneDay)).toBe(share);
      expect(textOf('practice-day-40-pictures')).toContain(`${share}%`);
    }
  });

  /** Chance that the best and the worst of seven tests lie at most `steps` answers apart. */
  function spreadAtMost(steps: number): number {
    const p = Array.from({ length: 51 }, (_, k) => atLeast(50, k, 0.85) - atLeast(50, k + 1, 0.85));
    const within = (from: number, to: number) =>
      p.slice(from, to + 1).reduce((sum, one) => sum + one, 0) ** 7;
    return p.reduce(
      (sum, _, low) => sum + within(low, low + steps) - within(low + 1, low + steps),
      0,
    );
  }

  test('a week of tests in someone unchanged spreads as the claim says', () => {
    // One answer of 50 is two points: 14 points are seven answers.
    expect(spreadAtMost(6)).toBeLessThan(0.5);
    expect(spreadAtMost(7)).toBeGreaterThan(0.5);
    expect(1 - spreadAtMost(4)).toBeCloseTo(0.86, 2);
    expect(1 - spreadAtMost(9)).toBeCloseTo(0.1, 2);
    expect(textOf('week-of-tests-spread')).toContain('86%');
  });

  test('the settings of both profiles are counted as they stand', () => {
    const said = textOf('most-settings-are-ours');
    const total = (id: string) => Object.values(readProtocol(id).provenance);
    const of = (id: string, status: string) =>
      total(id).filter((rule) => rule.status === status).length;
    const norms = 'published_norms';
    expect(said).toContain(
      `Of the ${total(norms).length} settings in the profile of published norms, ` +
        `${of(norms, 'assumption')} are this course’s own assumptions, ` +
        `${NUMBER_WORDS[of(norms, 'convention')]} are convention and ` +
        `${NUMBER_WORDS[of(norms, 'trial')]} rest on a trial`,
    );
    const article = 'seed_protocol';
    expect(said).toContain(
      `of the ${total(article).length} in the source article’s profile, ` +
        `${of(article, 'assumption')} are our assumptions`,
    );
  });
});
