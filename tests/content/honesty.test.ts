import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { protocolIds } from '../../src/library/readContent.ts';
import {
  anchorsIn,
  cases,
  checks,
  claims,
  glossary,
  lessons,
  mistakes,
  sources,
} from './library.ts';
import { internalLinks, uncitedNumbers, unexplained } from './textRules.ts';

/** Every word the glossary knows, in small letters. */
const known = new Set(
  [...glossary.values()].flatMap(({ term, aliases }) =>
    [term, ...aliases].map((word) => word.toLowerCase()),
  ),
);

/** Pages that need no content: `src/pages/course/index.astro` → `/course/`. */
const fixed = globSync('src/pages/**/*.astro')
  .map((file) => file.replaceAll('\\', '/').slice('src/pages'.length))
  .filter((file) => !file.includes('['))
  .map((file) => file.replace(/(index)?\.astro$/, '').replace(/\/?$/, '/'));
const addresses = new Set([
  ...fixed,
  ...lessons.map(({ data }) => `/course/${data.slug}/`),
  ...[...claims.keys()].map((id) => `/evidence/${id}/`),
  ...[...cases].map((id) => `/clinic/${id}/`),
  ...globSync('src/content/handouts/*.yaml').map(
    (file) => `/handouts/${path.basename(file, '.yaml')}/`,
  ),
]);
/** Anchors of the pages whose anchors are content. */
const anchors = new Map<string, ReadonlySet<string>>([
  ...lessons.map(({ data, body }) => [`/course/${data.slug}/`, new Set(anchorsIn(body))] as const),
  ['/evidence/sources/', new Set(sources.keys())],
  ['/evidence/mistakes/', new Set(mistakes.keys())],
  ['/evidence/protocols/', new Set(protocolIds())],
  ['/glossary/', new Set(glossary.keys())],
]);

function isDead(link: string, from: string): boolean {
  const [page = '', anchor] = link.startsWith('#') ? [from, link.slice(1)] : link.split('#');
  if (!addresses.has(page)) return true;
  return anchor !== undefined && anchors.has(page) && !anchors.get(page)?.has(anchor);
}

describe('every lesson', () => {
  test.each(lessons)('$data.slug accounts for its numbers', ({ body }) => {
    expect(uncitedNumbers(body), 'put them into <Claim>, or into <Example> if invented').toEqual(
      [],
    );
  });

  test.each(lessons)('$data.slug has no dead link', ({ data, body }) => {
    const from = `/course/${data.slug}/`;
    expect(internalLinks(body).filter((link) => isDead(link, from))).toEqual([]);
  });

  test.each(lessons)('$data.slug explains its Latin and its brand names', ({ body }) => {
    expect(unexplained(body, known), 'add them to src/content/glossary').toEqual([]);
  });

  test.each(lessons)('$data.slug has questions of at least three kinds', ({ data }) => {
    const asked = checks.get(data.slug) ?? [];
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
  });
});

describe('the glossary', () => {
  test.each([...glossary])('%s leads somewhere', (_, { lesson, claims: cited }) => {
    if (lesson) expect(addresses.has(`/course/${lesson}/`), lesson).toBe(true);
    for (const id of cited ?? []) expect(claims.has(id), id).toBe(true);
  });

  test('no word has two entries', () => {
    const all = [...glossary].flatMap(([id, { term, aliases }]) =>
      [...new Set([term, ...aliases].map((word) => word.toLowerCase()))].map((word) => ({
        id,
        word,
      })),
    );
    const twice = all.filter((one) =>
      all.some((other) => other.word === one.word && other.id !== one.id),
    );
    expect(twice).toEqual([]);
  });
});

describe('uncitedNumbers', () => {
  test.each([
    ['a bare share', 'About 30% recover.', ['30%']],
    ['a range with a unit', 'Wait 2 to 3 weeks.', ['2 to 3 weeks']],
    ['a temperature', 'It is 1.6\u00a0°C warmer.', ['1.6\u00a0°C']],
    ['a force', 'Press with 10-g filaments.', ['10-g']],
    ['a list item by itself', '- <Claim id="x">One</Claim>.\n- Hold 5 minutes.', ['5 minutes']],
    [
      'a sentence far from its citation',
      '<Claim id="x">A</Claim>. So it is. Then 5 days pass.',
      ['5 days'],
    ],
    ['a table with no citation near', 'Text.\n\n| a |\n| --- |\n| 5 g |\n\nText.', ['5 g']],
  ])('finds %s', (_, text, found) => {
    expect(uncitedNumbers(text)).toEqual(found);
  });

  test.each([
    ['a cited one', '<Claim id="x">About 30% recover</Claim>.'],
    ['one beside its citation', 'Some 30% recover. <Claim id="x">That is one study</Claim>.'],
    ['an invented patient', '<Example>Usual pain 5, for 3 weeks.</Example>'],
    [
      'a table explained below',
      '| a |\n| --- |\n| 5 g |\n\n<Claim id="x">Means of one study</Claim>.',
    ],
    ['a number without a unit', 'There are 4 categories.'],
    ['a date in an address', '[The review](/evidence/review-2013-5-days/) is old.'],
  ])('lets pass %s', (_, text) => {
    expect(uncitedNumbers(text)).toEqual([]);
  });
});

describe('links and words', () => {
  test('a link to nowhere and a missing anchor are dead', () => {
    expect(isDead('/course/no-such-lesson/', '/')).toBe(true);
    expect(isDead('/course/three-decisions/#no-such-heading', '/')).toBe(true);
    expect(isDead('#no-such-heading', '/course/three-decisions/')).toBe(true);
    expect(isDead('/course/three-decisions/', '/')).toBe(false);
    expect(isDead('/evidence/flare-band/', '/')).toBe(false);
  });

  test('links are found in Markdown and in tags, those that leave us are not', () => {
    const text = '[a](/x/) <a href="/y/#z">b</a> [c](#d) [e](https://example.org)';
    expect(internalLinks(text)).toEqual(['/x/', '/y/#z', '#d']);
  });

  test('Latin is known by its ending, names by their letters', () => {
    const text = 'Hyperalgesia in vivo, by QuickDASH; she dashes to recognise it. Diagnosis.';
    expect(unexplained(text, new Set())).toEqual(['QuickDASH', 'hyperalgesia', 'in vivo']);
    expect(unexplained(text, new Set(['quickdash', 'hyperalgesia', 'in vivo']))).toEqual([]);
  });
});
