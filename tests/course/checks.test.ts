import { describe, expect, test } from 'vitest';
import {
  allAnswers,
  emptyAnswer,
  isComplete,
  isRight,
  outcomeText,
  placesFor,
} from '../../src/course/answering.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { type Check, checkSchema } from '../../src/schemas/check.ts';

const words = wordsFromDisk();
const common = { id: 'which-one', question: 'Which?', claims: [] };
const right = (text: string) => ({ text, right: true, feedback: 'This is why it is right.' });
const wrong = (text: string) => ({
  text,
  right: false,
  feedback: 'This is what it overlooks.',
  misconception: 'A thought.',
});
const reply = { feedback: 'This is why it stands here.', misconception: 'A thought.' };
const parse = (value: object): Check => checkSchema.parse({ ...common, ...value });

const one = parse({ kind: 'one', options: [wrong('a'), right('b')] });
const several = parse({ kind: 'several', options: [right('a'), wrong('b'), right('c')] });
const choose = parse({
  kind: 'choose',
  n: 2,
  options: [right('a'), wrong('b'), right('c'), wrong('d'), wrong('e')],
});
const order = parse({
  kind: 'order',
  items: ['a', 'b', 'c', 'd'].map((text) => ({ text, ...reply })),
});
const match = parse({
  kind: 'match',
  pairs: ['a', 'b', 'c'].map((left) => ({ left, right: left.toUpperCase(), ...reply })),
});
const shift = parse({
  kind: 'shift',
  decision: 'going on to imagery',
  fact: 'Something new.',
  answer: 'less',
  options: { less: { feedback: 'This is why it is less right.' }, equal: reply, more: reply },
});
const number = parse({
  kind: 'number',
  unit: 'people',
  min: 0,
  max: 100,
  step: 1,
  answer: 32,
  tolerance: 3,
  bands: { low: reply, right: { feedback: 'About so many.' }, high: reply },
});

describe('isRight', () => {
  test.each([
    ['the best option', one, [1], true],
    ['another option', one, [0], false],
    ['all that apply, in any order', several, [2, 0], true],
    ['one of those that apply', several, [0], false],
    ['those that apply and one more', several, [0, 1, 2], false],
    ['the right two of five', choose, [2, 0], true],
    ['one right and one wrong of five', choose, [0, 1], false],
    ['the right order', order, [0, 1, 2, 3], true],
    ['two neighbours changed over', order, [0, 2, 1, 3], false],
    ['each with its partner', match, [0, 1, 2], true],
    ['two partners changed over', match, [1, 0, 2], false],
    ['less right than before', shift, [0], true],
    ['neither more nor less', shift, [1], false],
    ['more right than before', shift, [2], false],
    ['the lowest estimate still taken', number, [29], true],
    ['one below it', number, [28], false],
    ['the highest still taken', number, [35], true],
    ['one above it', number, [36], false],
  ])('%s', (_, check, answer, expected) => {
    expect(isRight(check, answer)).toBe(expected);
  });

  test.each([one, several, choose, order, match, shift, number])(
    'no answer to a question of kind $kind is right by itself',
    (check) => {
      expect(isRight(check, emptyAnswer(check))).toBe(false);
    },
  );
});

describe('isComplete', () => {
  test.each([
    ['nothing chosen', one, [], false],
    ['one of two to choose', choose, [0], false],
    ['two of two', choose, [0, 1], true],
    ['three of two', choose, [0, 1, 2], false],
    ['a pair left open', match, [0, -1, 2], false],
    ['all paired', match, [2, 2, 2], true],
    ['an order as shown', order, [1, 0, 2, 3], true],
  ])('%s', (_, check, answer, expected) => {
    expect(isComplete(check, answer)).toBe(expected);
  });
});

describe('placesFor', () => {
  test.each([2, 3, 4, 5, 6, 7])('%i places: each once, and never as written', (n) => {
    for (const id of ['a', 'b', 'told-or-found', 'silk-that-hurts', 'x9']) {
      const places = placesFor(n, id);
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
      expect(places).not.toEqual(Array.from({ length: n }, (_, i) => i));
      expect(placesFor(n, id)).toEqual(places);
    }
  });
});

describe('what is said', () => {
  test.each([
    [several, [0, 1], 'Not quite: 1 chosen that does not belong, 1 left out.'],
    [order, [1, 0, 2, 3], 'Not quite: 2 of 4 out of place.'],
    [match, [1, 0, 2], 'Not quite: 2 of 3 with another partner.'],
    [number, [40], 'Not close yet.'],
    [number, [33], 'Close enough.'],
    [choose, [0, 2], 'Right.'],
  ])('%# to a whole answer', (check, answer, said) => {
    expect(outcomeText(words, check, answer)).toBe(said);
  });

  test('an order and pairs are told as they belong', () => {
    expect(allAnswers(words, order).map(({ text }) => text)).toEqual([
      '1. a',
      '2. b',
      '3. c',
      '4. d',
    ]);
    expect(allAnswers(words, match).map(({ text }) => text)).toEqual(['a: A', 'b: B', 'c: C']);
    expect(allAnswers(words, shift).filter((answer) => answer.right)).toHaveLength(1);
  });
});

describe('a faulty question is refused', () => {
  const messages = (value: object) =>
    checkSchema.safeParse({ ...common, ...value }).error?.issues.map((issue) => issue.message);
  const items = ['a', 'b', 'c'].map((text) => ({ text, ...reply }));

  test.each([
    [
      'choose-two with one right',
      {
        kind: 'choose',
        n: 2,
        options: [right('a'), wrong('b'), wrong('c'), wrong('d'), wrong('e')],
      },
      'must be the number of right options',
    ],
    [
      'an order with the same item twice',
      { kind: 'order', items: [items[0], items[0], items[1]] },
      'no two items may read the same',
    ],
    [
      'pairs that share a partner',
      {
        kind: 'match',
        pairs: [
          { left: 'a', right: 'A', ...reply },
          { left: 'b', right: 'A', ...reply },
          { left: 'c', right: 'C', ...reply },
        ],
      },
      'no two right sides may read the same',
    ],
    [
      'a shift without the thought behind a wrong answer',
      {
        kind: 'shift',
        decision: 'going on',
        fact: 'Something.',
        answer: 'more',
        options: { less: { feedback: 'This is why not less.' }, equal: reply, more: reply },
      },
      'a wrong answer needs the misconception behind it',
    ],
  ])('%s', (_, value, message) => {
    expect(messages(value)).toContain(message);
  });
});
