import { describe, expect, test } from 'vitest';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import { DETECTORS, STRENGTHS } from '../../src/simulator/index.ts';
import { catalogue } from './plays.ts';

describe('words of the debrief', () => {
  test('every strength that scoring can find is put into words, and no other', () => {
    const written = Object.keys(catalogue).filter((key) => key.startsWith('strength.'));
    expect(written.sort()).toEqual(STRENGTHS.map((code) => `strength.${code}`).sort());
  });

  test('every mistake leads to a lesson, and its heading is there', () => {
    const links = readMistakeLinks();
    for (const { code } of DETECTORS) {
      const link = links[code];
      expect(link?.heading, code).toBeTruthy();
      expect(link?.title, code).toBeTruthy();
    }
  });
});
