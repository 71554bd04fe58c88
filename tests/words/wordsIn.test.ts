import { describe, expect, test, vi } from 'vitest';

// Tests share their modules, and this one needs catalogues that nobody else has filled.
vi.resetModules();
const { areasOf, missingKeys, registerWords } = await import('../../src/words/catalogue.ts');
const { formatNumber } = await import('../../src/words/format.ts');
const { partsOf } = await import('../../src/words/parts.ts');
const { t } = await import('../../src/words/t.ts');
const { wordsIn } = await import('../../src/words/wordsIn.ts');

registerWords({
  locale: 'en',
  messages: {
    'room.minutes': '{count} min',
    'room.yes': 'Yes',
    'foot.room.yes': 'Yes, the foot',
    'debrief.weeks.one': 'week {weeks}',
    'debrief.weeks.other': 'weeks {weeks}',
    'vocab.stage.mirror': 'Mirror',
  },
});
registerWords({ locale: 'en-XA', messages: { 'room.yes': 'Ýéš' } });
const words = wordsIn('en');

describe('a text', () => {
  test('is that of the language asked for', () => {
    expect(t('en', 'room.yes')).toBe('Yes');
    expect(t('en-XA', 'room.yes')).toBe('Ýéš');
    expect(wordsIn('en-XA').t('room.yes')).toBe('Ýéš');
  });

  test('has its numbers written as the language does', () => {
    expect(words.t('room.minutes', { count: 1234.567 })).toBe('1,234.57 min');
    expect(words.t('room.minutes', { count: -3 })).toBe('−3 min');
  });

  test('writes a day as British English does, whatever the clock’s zone', () => {
    expect(words.day('2026-01-31')).toBe('31 January 2026');
  });

  test('stands in the form that goes with a number', () => {
    expect(words.plural('debrief.weeks', 1, { weeks: '3' })).toBe('week 3');
    expect(words.plural('debrief.weeks', 2, { weeks: '3, 4' })).toBe('weeks 3, 4');
  });

  test('reads otherwise for a foot where it has words of its own', () => {
    expect(wordsIn('en', 'foot').t('room.yes')).toBe('Yes, the foot');
    expect(wordsIn('en', 'foot').label('stage', 'mirror')).toBe('Mirror');
    expect(wordsIn('en', 'hand').t('room.yes')).toBe('Yes');
  });

  test('stays when the same is registered again, or another area', () => {
    registerWords({ locale: 'en', messages: { 'room.yes': 'Yes' } });
    registerWords({ locale: 'en', messages: { 'room.no': 'No' } });
    expect([words.t('room.yes'), words.t('room.no')]).toEqual(['Yes', 'No']);
  });
});

describe('a text that is missing', () => {
  test('stops a build and names language and key', () => {
    expect(() => words.t('room.choose')).toThrow('no words in en for room.choose');
    expect(() => words.textFor('constructor')).toThrow('constructor');
    expect(words.find('toString')).toBeNull();
  });

  test('stops it too where a value is missing', () => {
    expect(() => words.fill('{count} g', {}, 'dose')).toThrow('dose {count}');
  });

  test('is an error of type already: an unknown key, a missing value, a code that is in no list', () => {
    // @ts-expect-error there is no such key
    expect(() => words.t('room.nothingOfTheKind')).toThrow();
    // @ts-expect-error the text needs a count
    expect(() => words.t('room.minutes')).toThrow();
    // @ts-expect-error there is no such stage
    expect(() => words.label('stage', 'nothing')).toThrow();
    // @ts-expect-error it has no plural
    expect(() => words.plural('room.yes', 2)).toThrow();
    const side: 'yes' | 'nothingOfTheKind' = Math.random() < 2 ? 'nothingOfTheKind' : 'yes';
    // @ts-expect-error one of the two keys does not exist
    expect(() => words.t(`room.${side}`)).toThrow();
  });

  test('shows its key in a browser, and is remembered', () => {
    vi.stubGlobal('document', {});
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(words.label('stage', 'imagery')).toBe('⟦vocab.stage.imagery⟧');
    expect([...missingKeys]).toEqual(['vocab.stage.imagery']);
    expect(complaint).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    complaint.mockRestore();
  });
});

test('numbers are written as the language writes them, small whole ones too', () => {
  const written = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  for (const value of [0, 7, 999, 1000, 12_345, 0.5, 2.345, 1e6]) {
    expect(formatNumber('en', value)).toBe(written.format(value));
    if (value > 0) expect(formatNumber('en', -value)).toBe(`−${written.format(value)}`);
  }
});

test('a widget is handed the areas it asks for', () => {
  const room = { 'room.yes': 'Yes', 'foot.room.yes': 'Yes, the foot' };
  expect(areasOf({ ...room, 'gate.touch': 'Touch', 'roomy.x': 'x' }, ['room.'])).toEqual(room);
});

test('a sentence is taken apart at its marks', () => {
  expect(partsOf('Read <all>the page</all> first.')).toEqual([
    { mark: null, text: 'Read ' },
    { mark: 'all', text: 'the page' },
    { mark: null, text: ' first.' },
  ]);
  expect(partsOf('<strong>No.</strong> a < b')).toEqual([
    { mark: 'strong', text: 'No.' },
    { mark: null, text: ' a < b' },
  ]);
});
