import { describe, expect, test } from 'vitest';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { protocolIds } from '../../src/library/readContent.ts';
import { readPictures } from '../../src/library/readPictures.ts';
import { resultTexts } from '../../src/practice/results/resultTexts.ts';
import { daysText } from '../../src/words/daysText.ts';

const words = wordsFromDisk('en');

describe('what only data name has words', () => {
  const views = [...new Set(readPictures().map(({ view }) => view))];

  test.each(views)('the view %s', (view) => {
    expect(words.find(`practice.viewName.${view}`)).not.toBeNull();
  });

  test.each(protocolIds())('the profile %s', (id) => {
    const limits = { accuracy: '80%', time: 2 };
    expect(words.find(`practice.gate.${id}`, limits)).not.toBeNull();
    expect(words.find(`practice.gate.short.${id}`)).not.toBeNull();
    expect(words.find(`series.profile.${id}`)).not.toBeNull();
  });
});

describe('results', () => {
  const { secondsEstimate, shareEstimate } = resultTexts(words);

  test('stand with their interval, a time never under 0', () => {
    expect(secondsEstimate({ value: 1.624, low: -0.2, high: 2 })).toBe('1.62 s (0 to 2)');
    expect(shareEstimate({ value: 0.8, low: 0.65, high: 0.9 })).toBe('80% (65% to 90%)');
    expect(secondsEstimate(null)).toBe('–');
  });
});

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [59, 'in 59 days'],
  [60, 'in 2 months'],
])('a question that is due in %i days comes back %s', (days, text) => {
  expect(daysText(words, days)).toBe(text);
});

test('days are told as in Britain', () => {
  expect(words.shortDay('2026-03-01')).toBe('1 Mar 2026');
  expect(words.weekday('2026-12-01')).toBe('Tuesday 1 December');
});
