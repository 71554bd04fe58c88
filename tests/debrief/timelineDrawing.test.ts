import { describe, expect, test } from 'vitest';
import { rowsFor } from '../../src/debrief/timelineDrawing.ts';

describe('rowsFor', () => {
  test.each([
    [[], []],
    [
      [10, 40, 70],
      [0, 0, 0],
    ],
    [
      [10, 20, 30],
      [0, 1, 2],
    ],
    [
      [10, 20, 36],
      [0, 1, 0],
    ],
    [
      [10, 10, 36, 36],
      [0, 1, 0, 1],
    ],
  ])('%j at 26 apart go into rows %j', (positions, rows) => {
    expect(rowsFor(positions, 26)).toEqual(rows);
  });
});
