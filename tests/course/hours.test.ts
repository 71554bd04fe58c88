import { describe, expect, test } from 'vitest';
import { hoursText, minutesByCategory, totalMinutes } from '../../src/course/hours.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';

const words = wordsFromDisk();

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

  test.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [61, '1 h 1 min'],
    [119, '1 h 59 min'],
  ])('%i minutes are %s: never rounded up', (minutes, text) => {
    expect(hoursText(words, minutes)).toBe(text);
  });
});
