import { describe, expect, test } from 'vitest';
import { lineBears } from '../../../src/components/site/keptNote.ts';

describe('what is fetched unasked', () => {
  test.each([
    [undefined, true],
    [{ effectiveType: '4g' }, true],
    [{ saveData: true, effectiveType: '4g' }, false],
    [{ saveData: false, effectiveType: '3g' }, false],
    [{ effectiveType: 'slow-2g' }, false],
  ])('a line that says %o bears the rest: %s', (line, bears) => {
    expect(lineBears(line)).toBe(bears);
  });
});
