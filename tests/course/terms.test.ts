import { describe, expect, test } from 'vitest';
import { type Word, withTerms, wordsMarked } from '../../src/course/terms.ts';
import { glossary, lessons } from '../content/library.ts';

const word = (id: string, more: Partial<Word> = {}): Word => ({
  id,
  term: id,
  aliases: [],
  ...more,
});
const allodynia = word('allodynia', { aliases: ['touch pain'] });

describe('withTerms', () => {
  test.each([
    [
      'the first use',
      'Here allodynia, there allodynia.',
      'Here <Term id="allodynia">allodynia</Term>, there allodynia.',
    ],
    ['the start of a sentence', 'Allodynia hurts.', '<Term id="allodynia">Allodynia</Term> hurts.'],
    ['another name', 'Some touch pain.', 'Some <Term id="allodynia">touch pain</Term>.'],
    [
      'inside a cited statement',
      '<Claim id="allodynia-x">so allodynia</Claim>',
      '<Claim id="allodynia-x">so <Term id="allodynia">allodynia</Term></Claim>',
    ],
  ])('marks %s', (_, text, marked) => {
    expect(withTerms(text, [allodynia])).toBe(marked);
  });

  test.each([
    ['a heading', '## Allodynia'],
    ['a table', '| allodynia | b |'],
    ['a link', '[allodynia](/course/x/)'],
    ['an attribute', '<Claim id="allodynia">x</Claim>'],
    ['front matter', '---\ntitle: allodynia\n---\n'],
    ['a part of a word', 'mechanoallodynia'],
  ])('leaves %s alone', (_, text) => {
    expect(withTerms(text, [allodynia])).toBe(text);
  });

  test('of two that overlap the longer is marked', () => {
    const words = [word('cortex'), word('somatosensory cortex')];
    expect(withTerms('The somatosensory cortex.', words)).toBe(
      'The <Term id="somatosensory cortex">somatosensory cortex</Term>.',
    );
  });

  test('capitals are kept apart, common words unmarked, and a word is not marked where it is taught', () => {
    const grade = word('grade', { term: 'GRADE' });
    expect(wordsMarked('We grade it by GRADE.', [grade])).toEqual(['grade']);
    expect(wordsMarked('We grade it.', [grade])).toEqual([]);
    expect(wordsMarked('Some flare.', [word('flare', { mark: false })])).toEqual([]);
    const taught = word('flare', { lesson: 'flares' });
    expect(wordsMarked('---\nslug: flares\n---\nA flare.', [taught])).toEqual([]);
    expect(wordsMarked('---\nslug: words\n---\nA flare.', [taught])).toEqual(['flare']);
  });
});

test.each(lessons)(
  '$data.slug: the page explains exactly the words that its text marks',
  ({ data, body }) => {
    const words = [...glossary].map(([id, entry]) => ({ id, ...entry }));
    const built = withTerms(`---\nslug: ${data.slug}\ntitle: x\n---\n${body}`, words);
    const marked = [...built.matchAll(/<Term id="([^"]+)">/g)].map((match) => match[1]);
    expect(wordsMarked(`slug: ${data.slug}\n\n${body}`, words)).toEqual(marked);
    expect(new Set(marked).size).toBe(marked.length);
  },
);
