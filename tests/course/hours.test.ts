import { describe, expect, test } from 'vitest';
import { minutesByCategory, totalMinutes } from '../../src/course/hours.ts';

describe('hours', () => {
  test('reading and practice add up by category, and together', () => {
    const minutes = minutesByCategory([
      { category: 'general', reading: 30, practice: 15 },
      { category: 'upper', reading: 40, practice: 20 },
      { category: 'general', reading: 1, practice: 0 },
    ]);
    expect(minutes).toEqual({ general: 46, upper: 60, lower: 0 });
    expect(totalMinutes(minutes)).toBe(106);
  });
});
