import { expect, test } from 'vitest';
import type { CardRow } from '../../src/cohort/index.ts';
import { commonFrom, keptText, tallyText, valueTexts } from '../../src/evidence/calibrationCard.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';

const words = wordsFromDisk();
const row: CardRow = { means: 'Fear', unit: '', from: 'assumed', values: [[0.42, 0.1]] };

test.each([
  [14, { mean: '14', sd: null }],
  [1.8221, { mean: '1.82', sd: null }],
  [[0.68, 0.1], { mean: '0.68', sd: '± 0.10' }],
  [[-1.65, 3.3], { mean: '−1.65', sd: '± 3.30' }],
  [[1, 0.5], { mean: '1.0', sd: '± 0.5' }],
] as const)('%s is written as %o', (value, text) => {
  expect(valueTexts(words, { values: [value] })).toEqual([text]);
});

test('values of a row have as many decimals as each other', () => {
  expect(valueTexts(words, { values: [1.8221, 3] }).map(({ mean }) => mean)).toEqual([
    '1.82',
    '3.00',
  ]);
});

test('bounds are said where there are any', () => {
  expect(keptText(words, row)).toBe('');
  expect(keptText(words, { ...row, kept: [0, 2] })).toBe('(kept between 0 and 2)');
  expect(keptText(words, { ...row, unit: '°C', kept: [-12, 12] })).toBe(
    '(kept between −12 and 12 °C)',
  );
});

test('where rows come from is counted, and said once where it is the same', () => {
  const rows = [row, { ...row, from: 'study' }, { ...row, from: 'fitted' }] as const;
  expect(tallyText(words, rows)).toBe('3, 1 from a study, 1 fitted');
  expect(tallyText(words, [...rows, { ...row, from: 'article' }])).toBe(
    '4, 1 from a study, 1 from the source article, 1 fitted',
  );
  expect(tallyText(words, [row, row])).toBe('2');
  expect(commonFrom(rows)).toBeNull();
  expect(commonFrom([row, row])).toBe('assumed');
});
