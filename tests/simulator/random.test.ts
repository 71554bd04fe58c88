import { describe, expect, test } from 'vitest';
import { binomial, luckOf, normal, PURPOSE, uniform } from '../../src/simulator/random.ts';

const luck = luckOf(7, 'ines-wrist');

describe('uniform', () => {
  test('the same address gives the same draw, whatever was drawn in between', () => {
    const first = uniform(luck, PURPOSE.pain, 12, 3, 1);
    for (let i = 0; i < 100; i += 1) uniform(luck, PURPOSE.report, i);
    expect(uniform(luck, PURPOSE.pain, 12, 3, 1)).toBe(first);
  });

  test('every part of the address matters', () => {
    const draws = [
      uniform(luck, PURPOSE.pain, 12, 3, 1),
      uniform(luckOf(8, 'ines-wrist'), PURPOSE.pain, 12, 3, 1),
      uniform(luckOf(7, 'other-case'), PURPOSE.pain, 12, 3, 1),
      uniform(luck, PURPOSE.report, 12, 3, 1),
      uniform(luck, PURPOSE.pain, 13, 3, 1),
      uniform(luck, PURPOSE.pain, 12, 4, 1),
      uniform(luck, PURPOSE.pain, 12, 3, 2),
    ];
    expect(new Set(draws).size).toBe(draws.length);
  });

  test('draws fill the unit interval evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let day = 0; day < 20000; day += 1) {
      const draw = uniform(luck, PURPOSE.practice, day);
      expect(draw).toBeGreaterThanOrEqual(0);
      expect(draw).toBeLessThan(1);
      const tenth = Math.floor(draw * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 2000 expected in each tenth, standard deviation 42: five of them either way.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
  });

  test('neighbouring days, seeds and ordinals do not move together', () => {
    for (const next of [
      (i: number) => uniform(luck, PURPOSE.pain, i + 1),
      (i: number) => uniform(luckOf(8, 'ines-wrist'), PURPOSE.pain, i),
      (i: number) => uniform(luck, PURPOSE.pain, i, 0, 1),
      (i: number) => uniform(luck, PURPOSE.report, i),
    ]) {
      let sum = 0;
      for (let i = 0; i < 5000; i += 1)
        sum += (uniform(luck, PURPOSE.pain, i) - 0.5) * (next(i) - 0.5);
      // Correlation: mean product over the variance 1/12; standard error 1/sqrt(5000) = 0.014.
      expect(Math.abs((sum / 5000) * 12)).toBeLessThan(0.07);
    }
  });
});

describe('normal', () => {
  test('has mean 0 and standard deviation 1', () => {
    let sum = 0;
    let squares = 0;
    const n = 20000;
    for (let day = 0; day < n; day += 1) {
      const draw = normal(luck, PURPOSE.report, day);
      sum += draw;
      squares += draw * draw;
    }
    expect(Math.abs(sum / n)).toBeLessThan(0.03);
    expect(Math.abs(Math.sqrt(squares / n) - 1)).toBeLessThan(0.03);
  });
});

test('normal draws follow the normal distribution into the tails', () => {
  const n = 400_000;
  const bounds = [-3, -2.5, -2, -1, -0.5, 0, 0.5, 1, 2, 2.5, 3];
  // Chances below each bound, from printed tables.
  const chances = [
    0.0013499, 0.0062097, 0.0227501, 0.1586553, 0.3085375, 0.5, 0.6914625, 0.8413447, 0.9772499,
    0.9937903, 0.9986501,
  ];
  const below = bounds.map(() => 0);
  for (let i = 0; i < n; i += 1) {
    const draw = normal(luck, PURPOSE.report, i % 400, Math.floor(i / 400));
    for (const [at, bound] of bounds.entries()) if (draw < bound) below[at] = (below[at] ?? 0) + 1;
  }
  for (const [at, chance] of chances.entries()) {
    const error = Math.sqrt((chance * (1 - chance)) / n);
    expect(Math.abs((below[at] ?? 0) / n - chance)).toBeLessThan(5 * error);
  }
});

test('no two addresses of a course share their draws', () => {
  const seen = new Set<number>();
  let shared = 0;
  for (let day = 0; day < 200; day += 1) {
    for (const purpose of [PURPOSE.practice, PURPOSE.report, PURPOSE.leftRight]) {
      for (let subject = 0; subject < 6; subject += 1) {
        for (let ordinal = 0; ordinal < 5; ordinal += 1) {
          const draw = uniform(luck, purpose, day, subject, ordinal);
          if (seen.has(draw)) shared += 1;
          seen.add(draw);
        }
      }
    }
  }
  // 18,000 draws of 32 bits: by chance 0.04 pairs are alike.
  expect(shared).toBeLessThan(3);
});

describe('binomial', () => {
  test('counts successes at the given chance', () => {
    let hits = 0;
    for (let day = 0; day < 2000; day += 1)
      hits += binomial(luck, PURPOSE.leftRight, day, 0, 25, 0.8);
    expect(Math.abs(hits / 50000 - 0.8)).toBeLessThan(0.01);
  });

  test('never fails at chance 1 and never succeeds at chance 0', () => {
    expect(binomial(luck, PURPOSE.leftRight, 1, 0, 25, 1)).toBe(25);
    expect(binomial(luck, PURPOSE.leftRight, 1, 0, 25, 0)).toBe(0);
  });
});

test('no two purposes share a number, which is part of the address', () => {
  const numbers = Object.values(PURPOSE);
  expect(new Set<number>(numbers).size).toBe(numbers.length);
});
