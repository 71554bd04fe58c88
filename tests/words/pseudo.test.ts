import { describe, expect, test } from 'vitest';
import { readMessages } from '../../src/library/messages.ts';
import { pseudoText } from '../../src/words/pseudo.ts';

const english = readMessages('en');
const pseudo = readMessages('en-XA');
const marks = (text: string) => text.match(/\{\w+\}|<[^>]+>/g) ?? [];
const plain = (text: string) => text.replace(/\{\w+\}|<[^>]+>/g, '');

describe('the pseudo-locale', () => {
  test('has the keys of the English catalogue, in the same order', () => {
    expect(Object.keys(pseudo)).toEqual(Object.keys(english));
  });

  test('keeps what stands in braces or tags', () => {
    for (const [key, text] of Object.entries(english)) {
      expect(marks(pseudo[key] ?? ''), key).toEqual(marks(text));
    }
    expect(pseudoText('Read <all>the page</all>, {name}')).toContain('<all>ţĥé þåĝé</all>, {name}');
  });

  test('leaves no English letter, and is at least a third longer', () => {
    for (const [key, text] of Object.entries(english)) {
      if (!/[A-Za-z]/.test(plain(text))) continue;
      expect(plain(pseudo[key] ?? ''), key).not.toMatch(/[A-Za-z]/);
      expect(plain(pseudo[key] ?? '').length, key).toBeGreaterThan(
        plain(text).trim().length * 1.33,
      );
    }
  });
});
