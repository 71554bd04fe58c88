import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/library/readContent.ts';
import { testQuestionsSchema } from '../../src/schemas/blueprint.ts';
import type { Check } from '../../src/schemas/check.ts';
import { anyFigure, figureIds } from './figureFiles.ts';
import { checks, claims, glossary, lessons } from './library.ts';
import { uncitedNumbers, unexplained } from './textRules.ts';

/** What the lessons' rules ask of prose, asked of everything else that readers see. */
const testQuestions = globSync('src/content/questions/*.yaml').flatMap((file) => {
  const { a, b } = readYaml(file, testQuestionsSchema);
  return [...a, ...b];
});
const questions = [...[...checks.values()].flat(), ...testQuestions];
const known = new Set(
  [...glossary.values()].flatMap(({ term, aliases }) =>
    [term, ...aliases].map((word) => word.toLowerCase()),
  ),
);

/** All texts of a piece of content, without ids and citations. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !['id', 'claims', 'claim', 'kind', 'lesson'].includes(key))
    .flatMap(([, inner]) => textsOf(inner));
}
const textOf = (check: Check) => textsOf(check).join('\n\n');

describe('every question', () => {
  test.each(questions)('$id rests on a claim where it names a clinical number', (check) => {
    if (uncitedNumbers(textOf(check)).length > 0) expect(check.claims.length).toBeGreaterThan(0);
  });

  test.each(questions)('$id explains its Latin and its brand names', (check) => {
    expect(unexplained(textOf(check), known), 'add them to src/content/glossary').toEqual([]);
  });

  test.each(questions)('$id can be read outside its lesson', (check) => {
    const leaning =
      /\bthis lesson\b|\b(?:table|figure|list|text) above\b|\bas above\b|\bsee above\b/i;
    expect(textOf(check)).not.toMatch(leaning);
  });
});

describe('every word of the glossary', () => {
  test.each([...glossary])('%s rests on a claim where it names a number', (_, entry) => {
    if (uncitedNumbers(entry.definition).length > 0)
      expect(entry.claims?.length ?? 0).toBeGreaterThan(0);
  });

  test.each([...glossary])('%s rests on nothing untraceable', (_, entry) => {
    for (const id of entry.claims ?? []) expect(claims.get(id)?.verdict).not.toBe('unverifiable');
  });
});

describe('every figure', () => {
  test.each(figureIds)('%s rests on claims that exist and can be stated', (id) => {
    const { claims: cited } = anyFigure(id);
    expect(cited.length).toBeGreaterThan(0);
    for (const claim of cited) {
      expect(claims.has(claim), claim).toBe(true);
      expect(claims.get(claim)?.verdict, claim).not.toBe('unverifiable');
    }
  });
});

describe('every lesson', () => {
  test.each(lessons)('$data.slug says whose limb it is about', ({ file }) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^category: (?:general|upper|lower)$/m);
  });

  test.each(lessons)('$data.slug has two to six objectives and a Monday box', ({ data, body }) => {
    expect(data.objectives.length).toBeGreaterThanOrEqual(2);
    expect(body).toMatch(/<Monday>[\s\S]+<\/Monday>/);
  });
});
