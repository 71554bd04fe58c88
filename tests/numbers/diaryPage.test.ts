import { describe, expect, test } from 'vitest';
import {
  labelRows,
  numberedWeeks,
  scalesFor,
  spreadLabels,
  weeksShown,
} from '../../src/numbers/diaryPage.ts';
import { limitsOf, penPath, ticksIn } from '../../src/numbers/scale.ts';

const frame = { width: 100, height: 120, left: 0, right: 0, top: 10, bottom: 10 };

describe('weeksShown', () => {
  test.each([
    [0, 4],
    [28, 4],
    [29, 8],
    [84, 12],
    [85, 20],
    [140, 20],
  ])('day %i fits on a page of %i weeks', (day, weeks) => {
    expect(weeksShown(day, 20)).toBe(weeks);
  });

  test('the page never shows more weeks than the course has', () => {
    expect(weeksShown(60, 10)).toBe(10);
    expect(weeksShown(3, 3)).toBe(3);
  });
});

describe('penPath', () => {
  const scales = scalesFor(frame, 1, [0, 10]);

  test('the pen is lifted over a missing day', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 3.5, y: 10 },
      { x: 5, y: null },
      { x: 7, y: 5 },
    ];
    expect(penPath(points, scales)).toBe('M0,110L50,10M100,60Z');
  });

  test('nothing recorded draws nothing', () => {
    expect(penPath([{ x: 1, y: null }], scales)).toBe('');
    expect(penPath([], scales)).toBe('');
  });
});

describe('spreadLabels', () => {
  test('labels that would overlap are moved apart, in order', () => {
    expect(spreadLabels([50, 48], 15, [0, 100])).toEqual([63, 48]);
  });

  test('labels that do not overlap stay where they are', () => {
    expect(spreadLabels([10, 60], 15, [0, 100])).toEqual([10, 60]);
  });

  test('at the lower edge they are pushed up again', () => {
    expect(spreadLabels([98, 99, 97], 15, [0, 100])).toEqual([85, 100, 70]);
  });
});

describe('limitsAround', () => {
  test('values inside the usual limits do not change them', () => {
    expect(limitsOf([1.4, 2.2], [1, 3], 0.5)).toEqual([1, 3]);
  });

  test('a slow day widens them to the next step', () => {
    expect(limitsOf([3.2], [1, 3], 0.5)).toEqual([1, 3.5]);
  });
});

test('ticks reach from limit to limit', () => {
  expect(ticksIn([0, 10], 5)).toEqual([0, 5, 10]);
});

test.each([
  [4, 300, 4],
  [20, 300, 10],
  [20, 120, 4],
])('%i weeks on %i pixels get %i numbers', (weeks, width, count) => {
  expect(numberedWeeks(weeks, width)).toHaveLength(count);
});

describe('labelRows', () => {
  test.each([
    [
      'apart from each other, all stand in the first row',
      [
        [0, 10],
        [12, 20],
      ],
      [0, 0],
    ],
    [
      'one in the way of another goes a row down',
      [
        [0, 10],
        [5, 15],
        [16, 20],
      ],
      [0, 1, 0],
    ],
    [
      'one written backward counts from where it begins',
      [
        [0, 30],
        [25, 40],
        [20, 45],
      ],
      [0, 1, 2],
    ],
    [
      'with every row taken, it goes where the last one ends soonest',
      [
        [0, 30],
        [0, 20],
        [0, 40],
        [5, 50],
      ],
      [0, 1, 2, 1],
    ],
  ] as const)('%s', (_, spans, rows) => {
    expect(labelRows(spans, 3)).toEqual(rows);
  });
});
