import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { protocolIds, readProtocol, readYaml } from '../../src/library/readContent.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { claims, corrections, mistakes, sources, words } from './library.ts';

/** Pages under /evidence/ that are not claims. */
const RESERVED = [
  'calibration',
  'mistakes',
  'model',
  'protocols',
  'scoring',
  'sources',
  'to-patients',
];

describe('the ledger', () => {
  test('holds the 74 claims of the source article and some of our own', () => {
    expect([...claims.values()].filter((claim) => claim.articleSays)).toHaveLength(74);
    expect([...claims.values()].filter((claim) => claim.courseSays).length).toBeGreaterThan(40);
  });

  test.each([...claims])('%s carries its file name and names sources that exist', (id, claim) => {
    expect(claim.id).toBe(id);
    expect(RESERVED).not.toContain(id);
    for (const source of claim.sources) expect(sources.has(source), source).toBe(true);
    expect(new Set(claim.sources).size).toBe(claim.sources.length);
  });

  test('no two claims say the same', () => {
    const said = [...claims.values()].map((claim) => claim.articleSays ?? claim.courseSays);
    expect(new Set(said).size).toBe(said.length);
  });

  test('no text keeps the words of the working notes', () => {
    const notes = /\bseed\b|from memory|\bverify\b|stored (copy|page|excerpt)|TODO/i;
    for (const [id, claim] of claims) expect(JSON.stringify(claim), id).not.toMatch(notes);
    for (const [id, source] of sources) {
      const { checked: _, ...shown } = source;
      expect(JSON.stringify(shown), id).not.toMatch(notes);
    }
    for (const [code, said] of Object.entries(words)) {
      expect(JSON.stringify(said), code).not.toMatch(notes);
    }
  });

  test('corrections cite claims that exist', () => {
    expect(Object.keys(corrections)).toHaveLength(10);
    for (const { claims: cited } of Object.values(corrections))
      for (const id of cited) expect(claims.has(id), id).toBe(true);
  });
});

describe('the bibliography', () => {
  test.each([...sources])('%s carries its file name', (id, source) => {
    expect(source.id).toBe(id);
  });

  test('each protocol key leads to one publication', () => {
    const keys = [...sources.values()].flatMap((source) => source.protocolKeys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of ['V21', 'RE10', 'M08I', 'EFLR', 'CSS17', 'SO13']) expect(keys).toContain(key);
  });

  test.each(protocolIds())('holds what the protocol profile %s cites', (id) => {
    for (const [rule, { sources: cited }] of Object.entries(readProtocol(id).provenance))
      for (const source of cited) expect(sources.has(source), `${rule}: ${source}`).toBe(true);
  });

  test('every publication is used by a claim or a mistake', () => {
    const used = new Set([
      ...[...claims.values()].flatMap((claim) => claim.sources),
      ...[...mistakes.values()].flatMap((mistake) => mistake.evidence.sources),
    ]);
    const idle = [...sources.values()].filter(
      (source) => !used.has(source.id) && source.protocolKeys === undefined,
    );
    expect(idle.map((source) => source.id)).toEqual([]);
  });
});

function broken(text: string, schema: Parameters<typeof readYaml>[1]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ledger-')), 'broken.yaml');
  writeFileSync(file, text);
  try {
    readYaml(file, schema);
  } catch (error) {
    return String(error);
  }
  return 'nothing was wrong';
}

const CLAIM = `id: x-y
topic: touch
articleSays: Something is so.
verdict: wrong
certainty: low
basis: literature
whatIsKnown: It is not.
teach: Say so.
sources: [somebody-2020]
`;
const SOURCE = `id: somebody-2020
authors: Somebody A
year: 2020
title: A paper
where: A journal
checked: from-memory
`;

describe('a broken entry says which file, which field, and why', () => {
  test('the examples are sound to begin with', () => {
    expect(broken(CLAIM, claimSchema)).toBe('nothing was wrong');
    expect(broken(SOURCE, sourceSchema)).toBe('nothing was wrong');
  });

  test.each([
    ['an unknown verdict', CLAIM.replace('wrong', 'true'), /broken\.yaml: verdict: /],
    ['a misspelt field', `${CLAIM}teech: no\n`, /broken\.yaml: .*Unrecognized key.*teech/],
    ['no statement', CLAIM.replace(/articleSays.*\n/, ''), /articleSays: needs exactly one/],
    [
      'no source',
      CLAIM.replace('[somebody-2020]', '[]'),
      /sources: a claim that rests on literature/,
    ],
    [
      'an assumption dressed as literature',
      CLAIM.replace('wrong', 'assumption'),
      /verdict: the verdict/,
    ],
  ])('claim with %s', (_, text, message) => {
    expect(broken(text, claimSchema)).toMatch(message);
  });

  test.each([
    [
      'an address',
      SOURCE.replace('A journal', 'copy at example.org/paper'),
      /where: cites an address/,
    ],
    ['a bare host', SOURCE.replace('A journal', 'kentcht.nhs.uk'), /where: cites an address/],
    ['a DOI with its resolver', `${SOURCE}doi: https://doi.org/10.1/x\n`, /doi: /],
    ['an unknown state of checking', SOURCE.replace('from-memory', 'seen'), /checked: /],
  ])('source with %s', (_, text, message) => {
    expect(broken(text, sourceSchema)).toMatch(message);
  });
});
