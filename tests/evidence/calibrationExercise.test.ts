import { describe, expect, test } from 'vitest';
import {
  conflictsAmong,
  conflictText,
  runsText,
  simulatedText,
  toldText,
} from '../../src/evidence/calibrationExercise.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import type { ArticleFigures } from '../../src/schemas/calibration.ts';

const words = wordsFromDisk();
const conflicts: ArticleFigures['conflicts'] = [
  { figures: ['a', 'b'], restsOn: 'model', why: 'both' },
  { figures: ['a', 'd'], restsOn: 'text', why: 'these too' },
  { figures: ['a', 'e'], restsOn: 'model', why: 'and these' },
  { figures: ['c'], restsOn: 'trial', why: 'alone' },
];
const share: ArticleFigures['figures'][number] = {
  id: 'a',
  claim: 'a-claim',
  says: 'Most of them',
  asked: 'Share of them',
  statistic: 'share',
  unit: 'share',
  value: 0.7,
};

test('only conflicts wholly among the ticked figures are told', () => {
  expect(conflictsAmong(conflicts, ['a'])).toEqual([]);
  expect(conflictsAmong(conflicts, ['a', 'b']).map(({ why }) => why)).toEqual(['both']);
  expect(conflictsAmong(conflicts, ['c', 'a']).map(({ why }) => why)).toEqual(['alone']);
});

test.each([
  [0, 0, /^Nothing ticked/],
  [1, 0, /no other for it to contradict/],
  [1, 1, /^You ticked one\. It is at odds by itself\.$/],
  [3, 0, /^You held 3 .* no conflict/],
  [3, 1, /^You held 3 .* 1 conflict stands/],
  [4, 2, /^You held 4 .* 2 conflicts stand/],
])('with %i ticked and %i conflicts the reader is told so', (chosen, conflicts, text) => {
  expect(toldText(words, chosen, conflicts)).toMatch(text);
});

test.each([
  ['a', 'With another: at odds by the text alone, in the model'],
  ['b', 'With another: at odds in the model'],
  ['c', 'By itself: at odds with a published trial'],
  ['f', 'No conflict found here'],
])('figure %s says what its conflicts rest on, once each', (id, text) => {
  expect(conflictText(words, id, conflicts)).toBe(text);
});

describe('beside the committed runs a figure', () => {
  test('inside them says so', () => {
    expect(runsText(words, share, [0.65, 0.71])).toBe(
      'Inside what the committed runs give: 65 to 71%',
    );
  });
  test('above or below them says so', () => {
    for (const values of [
      [0.6, 0.65],
      [0.72, 0.8],
    ])
      expect(runsText(words, share, values)).toMatch(
        /^Outside what the committed runs give: \d+ to \d+%$/,
      );
  });
  test('that reads like their end lies inside', () => {
    expect(runsText(words, share, [0.6, 0.698])).toMatch(/^Inside/);
    expect(runsText(words, share, [0.704, 0.8])).toMatch(/^Inside/);
  });
  test('without a number cannot be compared', () => {
    expect(runsText(words, { ...share, value: null }, [0.1])).toBe('No number to compare');
  });
});

test('runs that read alike are said once', () => {
  expect(simulatedText(words, share, [0.101, 0.104])).toBe('10%');
  expect(simulatedText(words, share, [0.101, 0.204])).toBe('10 to 20%');
});
