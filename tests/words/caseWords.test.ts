import { expect, test } from 'vitest';
import { formatNumber } from '../../src/words/words.ts';

test('numbers are written as the language writes them, small whole ones too', () => {
  const written = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  for (const value of [0, 7, 999, 1000, 12_345, 0.5, 2.345, 1e6]) {
    expect(formatNumber(value)).toBe(written.format(value));
    if (value > 0) expect(formatNumber(-value)).toBe(`−${written.format(value)}`);
  }
});
