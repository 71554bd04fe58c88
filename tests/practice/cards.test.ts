import { describe, expect, test } from 'vitest';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { backOf, DECK_SIZE, deckOf, sheetsOf } from '../../src/practice/cards/deck.ts';
import {
  allDescribed,
  describedDeck,
  describedText,
  sideOf,
} from '../../src/practice/cards/described.ts';
import { madeUpPictures } from './pictures.ts';

const words = wordsFromDisk('en');

describe('the printed deck', () => {
  const deck = deckOf(madeUpPictures(), 'hand');

  test('has 40 cards, half of each side, no picture twice', () => {
    expect(deck).toHaveLength(DECK_SIZE);
    expect(deck.filter(({ side }) => side === 'left')).toHaveLength(20);
    expect(new Set(deck.map(({ file }) => file)).size).toBe(40);
    expect(deck.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  test('is the same deck every time it is printed', () => {
    expect(deckOf(madeUpPictures(), 'hand')).toEqual(deck);
  });

  test('each key stands behind its card when the sheet is turned over its long edge', () => {
    const [sheet] = sheetsOf(deck);
    expect(sheetsOf(deck)).toHaveLength(5);
    expect(backOf(sheet!).map(({ number }) => number)).toEqual([2, 1, 4, 3, 6, 5, 8, 7]);
  });
});

describe('the described deck', () => {
  // Checked with one's own hands and feet.
  test.each([
    ['hand', true, 'up', 'left', 'right'],
    ['hand', true, 'up', 'right', 'left'],
    ['hand', false, 'up', 'right', 'right'],
    ['hand', true, 'down', 'right', 'right'],
    ['hand', true, 'right', 'up', 'right'],
    ['hand', false, 'left', 'up', 'right'],
    ['foot', true, 'up', 'left', 'right'],
    ['foot', false, 'up', 'left', 'left'],
  ] as const)(
    '%s, back %s, fingers or toes %s, thumb %s: %s',
    (limb, back, fingers, thumb, side) => {
      expect(sideOf({ limb, back, fingers, thumb })).toBe(side);
    },
  );

  test('holds every description once, half of them left, and no word for the side', () => {
    const deck = describedDeck();
    expect(deck).toHaveLength(32);
    expect(new Set(deck.map((card) => describedText(words, card))).size).toBe(32);
    expect(deck.filter((card) => sideOf(card) === 'left')).toHaveLength(16);
    for (const card of deck)
      expect(describedText(words, card)).not.toMatch(/(left|right) (hand|foot)/);
  });

  test('neither face, direction nor thumb alone tells the side', () => {
    const cards = allDescribed('hand');
    for (const part of ['back', 'fingers', 'thumb'] as const) {
      for (const value of new Set(cards.map((card) => card[part]))) {
        const like = cards.filter((card) => card[part] === value);
        expect(like.filter((card) => sideOf(card) === 'left')).toHaveLength(like.length / 2);
      }
    }
  });
});
