import { describe, expect, test } from 'vitest';
import { otherWords } from '../../src/site/synonyms.ts';

describe('otherWords', () => {
  test.each([
    ['RSD', 'crps'],
    ['Sudeck', 'crps'],
    ['burning hand', 'allodynia'],
    ['GMI', 'graded motor imagery'],
    ['GMI  dose', 'graded motor imagery dose'],
    ['how to use a mirror box', 'how to use a mirror'],
    ['flare-up at night', 'flare at night'],
  ])('“%s” also means “%s”', (typed, meant) => {
    expect(otherWords(typed)).toBe(meant);
  });

  test.each(['budapest', 'hearsds', 'dashing', ''])('“%s” has no other words', (typed) => {
    expect(otherWords(typed)).toBeNull();
  });
});
