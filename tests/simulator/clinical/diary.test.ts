import { describe, expect, test } from 'vitest';
import {
  baselinePain,
  before,
  between,
  firstPainHeard,
  lastOf,
  painBetween,
} from '../../../src/simulator/clinical/diary.ts';
import { asked, clinic, examined } from '../clinic.ts';
import { diaryOf, LEFT_OUT } from '../days.ts';

const rated = (...pain: readonly number[]) => diaryOf(...pain.map((one) => ({ painAverage: one })));

test('a morning knows the days before it and not its own', () => {
  expect(before(rated(4, 5, 6), 2).map(({ day }) => day)).toEqual([0, 1]);
});

test('a span of days holds its rows, also where days are missing from the diary', () => {
  const gaps = rated(1, 2, 3, 4, 5, 6).filter(({ day }) => day !== 2 && day !== 3);
  for (let from = -1; from < 8; from += 1) {
    for (let to = from; to < 8; to += 1) {
      expect(between(gaps, from, to)).toEqual(gaps.filter((r) => r.day >= from && r.day < to));
    }
  }
});

test('the last rows that pass are the newest before the day, oldest first', () => {
  const even = ({ painAverage }: { painAverage: number | null }) => (painAverage ?? 1) % 2 === 0;
  const last = lastOf(rated(2, 4, 5, 6, 7, 8), 0, 5, 2, even);
  expect(last.map(({ painAverage }) => painAverage)).toEqual([4, 6]);
  expect(lastOf(rated(2, 4, 5, 6, 7, 8), 1, 5, 9, even).map(({ day }) => day)).toEqual([1, 3]);
});

test('pain of a span is the mean of its recorded days; the first counts, the last does not', () => {
  expect(painBetween(rated(4, 5, 6, 9), 1, 3)).toBe(5.5);
  const gaps = diaryOf({ painAverage: 4 }, LEFT_OUT, { painAverage: 6 });
  expect(painBetween(gaps, 0, 3)).toBe(5);
  expect(painBetween(diaryOf(LEFT_OUT), 0, 1)).toBeNull();
});

describe('pain to compare with', () => {
  const { findings } = clinic().visit(
    examined('brush', { nrs: 9 }),
    asked('pain', { nrs: 6 }),
  ).notes;

  test('is the week before the stage began', () => {
    expect(baselinePain(rated(1, 4, 4, 4, 4, 4, 4, 4, 9), findings, 8)).toBe(4);
  });

  test('else the first rating given in the room, which a brush on the skin is not', () => {
    expect(firstPainHeard(findings)).toBe(6);
    expect(baselinePain(rated(3, 3, 3), findings, 0)).toBe(6);
  });

  test('else the first three days of the stage', () => {
    expect(baselinePain(rated(3, 4, 5, 9), [], 0)).toBe(4);
  });

  test('else nobody knows', () => {
    expect(baselinePain([], [], 0)).toBeNull();
  });
});
