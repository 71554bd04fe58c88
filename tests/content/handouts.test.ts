import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/library/readContent.ts';
import { type Handout, handoutSchema } from '../../src/schemas/handout.ts';
import { claims } from './library.ts';
import { gradeOf, sentencesIn, syllablesIn } from './readingLevel.ts';
import { uncitedNumbers } from './textRules.ts';

type Block = Handout['sections'][number]['blocks'][number];

/** Every word a block prints, in reading order, one entry a sentence or label. */
function wordsOfBlock(part: Block): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'alarm':
      return part.columns.flatMap(({ title, items }) => [title, ...items]);
    case 'lines':
      return [part.label];
    case 'form':
      return [part.caption, ...part.columns, ...part.rows];
    case 'table':
      return [part.caption, ...part.columns, ...part.rows.flat()];
    case 'told-found':
      return [
        part.caption,
        ...part.rows.flatMap(({ category, told, found }) => [category, ...told, ...found]),
      ];
    case 'evidence':
      return part.items.map(({ says }) => says);
    case 'drawing':
      return [part.caption];
    default:
      return part.items;
  }
}

/** Nobody should need more than eight years of school for a sheet that they take home. */
const HARDEST_GRADE = 8;

const handouts = globSync('src/content/handouts/*.yaml')
  .sort()
  .map((file) => ({ id: path.basename(file, '.yaml'), data: readYaml(file, handoutSchema) }));
const forPatients = handouts.filter(({ data }) => data.reader === 'patient');
const sectionsOf = (data: Handout) =>
  data.sections.map((section) => ({
    ...section,
    words: [section.heading, ...section.blocks.flatMap(wordsOfBlock)],
  }));
const claimsOf = (data: Handout) =>
  data.sections.flatMap(({ claims: cited = [], blocks }) => [
    ...cited,
    ...blocks.flatMap((part) =>
      part.kind === 'evidence' ? part.items.map(({ claim }) => claim) : [],
    ),
  ]);

describe('the handouts', () => {
  test('are the seven of the course, each with a place of its own', () => {
    expect(handouts.map(({ id }) => id)).toEqual([
      'budapest-sheet',
      'evidence-one-pager',
      'flare-plan',
      'home-programme',
      'letter-to-referrer',
      'mirror-box-plan',
      'pain-and-win-diary',
    ]);
    expect(new Set(handouts.map(({ data }) => data.order)).size).toBe(handouts.length);
  });

  test.each(handouts)('$id cites claims that exist and can be stated', ({ data }) => {
    for (const id of claimsOf(data)) {
      expect(claims.has(id), id).toBe(true);
      expect(claims.get(id)?.verdict, id).not.toBe('unverifiable');
    }
  });

  test.each(handouts)('$id has no clinical number that nothing accounts for', ({ data }) => {
    const bare = sectionsOf(data)
      .filter(({ claims: cited = [] }) => cited.length === 0)
      .flatMap(({ words }) => uncitedNumbers(words.join('\n\n')));
    expect(bare).toEqual([]);
  });

  test.each(forPatients)('$id can be read after eight years of school', ({ data }) => {
    const all = sectionsOf(data).flatMap(({ words }) => words);
    expect(gradeOf(all)).toBeLessThanOrEqual(HARDEST_GRADE);
  });

  test.each(forPatients)('no section of $id is much harder than the rest', ({ data }) => {
    for (const { heading, words } of sectionsOf(data))
      expect(gradeOf(words), heading).toBeLessThanOrEqual(HARDEST_GRADE + 1);
  });

  test.each(forPatients)('$id has no sentence of more than 25 words', ({ data }) => {
    const all = sentencesIn(sectionsOf(data).flatMap(({ words }) => words));
    expect(all.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  test.each(
    handouts.filter(({ id }) =>
      ['pain-and-win-diary', 'home-programme', 'flare-plan'].includes(id),
    ),
  )('$id says what must not wait', ({ data }) => {
    const urgent = data.sections.find(({ blocks }) => blocks.some((b) => b.kind === 'alarm'));
    expect(
      urgent?.blocks.flatMap((b) =>
        b.kind === 'alarm' ? b.columns.map(({ title }) => title) : [],
      ),
    ).toEqual(['Call the emergency number now', 'Call for help the same day']);
    expect(urgent?.claims).toContain('red-flag-response-times');
  });
});

describe('signs that have to stand under the right clock', () => {
  const columnsOf = (id: string) =>
    forPatients
      .filter((one) => one.id === id)
      .flatMap(({ data }) => data.sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === 'alarm' ? block.columns : []));

  test.each(['pain-and-win-diary', 'home-programme', 'flare-plan'])('%s', (id) => {
    const [now, today] = columnsOf(id).map(({ items }) => items.join(' '));
    for (const sign of ['bladder or bowel', 'numb between the legs', 'both legs', 'speech|words'])
      expect(now).toMatch(new RegExp(sign));
    expect(today).not.toMatch(/bladder|bowel/);
    expect(today).toMatch(/diabetes/);
  });
});

describe('gradeOf', () => {
  test.each([
    ['hand', 1],
    ['mirror', 2],
    ['imagine', 3],
    ['touch', 1],
    ['practice', 2],
    ['moved', 1],
    ['started', 2],
    ['table', 2],
    ['the', 1],
  ])('%s has %i', (word, count) => expect(syllablesIn(word)).toBe(count));

  test('follows the formula', () => {
    // 6 words, 2 sentences, 6 syllables: 0.39 × 3 + 11.8 × 1 − 15.59.
    expect(gradeOf(['The cat sat. The dog ran.'])).toBeCloseTo(-2.62, 2);
  });

  test('finds a leaflet for specialists too hard', () => {
    const text =
      'Desensitisation of the allodynic territory necessitates individualised hierarchical exposure ' +
      'to graduated tactile stimulation, contingent upon demonstrated physiological tolerance.';
    expect(gradeOf([text])).toBeGreaterThan(HARDEST_GRADE);
  });
});
