import { expect, test } from 'vitest';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { hoursText } from '../../src/words/hoursText.ts';

const words = wordsFromDisk();

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [61, '1 h 1 min'],
  [119, '1 h 59 min'],
])('%i minutes are %s: never rounded up', (minutes, text) => {
  expect(hoursText(words, minutes)).toBe(text);
});
