import { describe, expect, test } from 'vitest';
import { writePracticeCsv } from '../../src/exchange/practiceTable.ts';
import { blockOf, trialOf } from '../practice/blocks.ts';

describe('writePracticeCsv', () => {
  test('has one row a picture under one heading, with right and wrong as 1 and 0', () => {
    const trials = [trialOf({ timeMs: 812.34 }), trialOf({ answer: 'right', mark: 'lapse' })];
    const [head, first, second, end] = writePracticeCsv([blockOf(trials)]).split('\r\n');
    const columns = head?.split(',') ?? [];
    const row = (line = '') => Object.fromEntries(line.split(',').map((v, i) => [columns[i], v]));
    expect(row(first)).toMatchObject({ number: '1', time_ms: '812.3', correct: '1', turn: '45' });
    expect(row(second)).toMatchObject({ number: '2', correct: '0', mark: 'lapse', level: '' });
    expect(end).toBe('');
  });

  test('quotes what would break a row', () => {
    expect(writePracticeCsv([blockOf([trialOf({ view: 'palm, "open"' })])])).toContain(
      '"palm, ""open"""',
    );
  });
});
