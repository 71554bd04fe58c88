import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMessageFiles } from '../../src/library/messages.ts';
import { keyFiles } from '../../tools/words/keys.ts';
import { type Named, namedIn, namedInSources } from '../../tools/words/named.ts';
import { spareWords } from '../../tools/words/spare.ts';

const FOLDER = 'src/words/keys';
const files = readMessageFiles();

function namesOf(file: string, source: string): Named {
  const named: Named = { whole: new Set(), built: [] };
  namedIn(file, source, named);
  return named;
}

const catalogueOf = (...keys: string[]) => [
  { name: 'area', texts: new Map(keys.map((key) => [key, 'Text'])) },
];

describe('the schema of keys', () => {
  test('is that of the catalogue: npm run words writes it anew', () => {
    const written = new Map(
      readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
    );
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(keyFiles(files)));
  });

  test('says which values a text needs', () => {
    const made = keyFiles([{ name: 'area', texts: new Map([['a.b', '{one} of {two}, {one}']]) }]);
    expect(made.get('area.ts')).toContain("'a.b': 'one' | 'two';");
  });

  test('counts what reads otherwise for a foot as the same key', () => {
    const made = keyFiles(catalogueOf('a.b', 'foot.a.b'));
    expect(made.get('area.ts')).not.toContain('foot.');
  });
});

describe('words that nothing shows', () => {
  test('there are none', () => {
    expect(spareWords(files, namedInSources())).toEqual([]);
  });

  test('are named with file and key', () => {
    const named = namesOf('a.ts', "t('a.used')");
    expect(spareWords(catalogueOf('a.used', 'a.spare', 'foot.a.used'), named)).toEqual([
      'src/content/messages/en/area.yaml: a.spare',
    ]);
  });

  test.each([
    ['a.svelte', `<script lang="ts">const x = 1;</script><p title={t('a.b')}>don’t {x}</p>`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source itself has it
    ['a.svelte', '<p>{#if yes}{t(`a.${code}`)}{/if}</p>'],
    ['a.astro', "---\nconst x = 1;\n---\n<p>don’t {x} {t('a.b')}</p>"],
    ['a.astro', "<p>Hello</p><script>show(t('a.b'));</script>"],
    ['a.ts', "plural('a.b', 3)"],
  ])('a key named in %s: %s', (file, source) => {
    expect(spareWords(catalogueOf('a.b'), namesOf(file, source))).toEqual([]);
    expect(spareWords(catalogueOf('c.b'), namesOf(file, source))).toHaveLength(1);
  });

  test('a plural is named without its form, a label by its list', () => {
    const named = namesOf('a.ts', "plural('a.b', 3); label('stage', code)");
    expect(spareWords(catalogueOf('a.b.one', 'a.b.other', 'vocab.stage.x'), named)).toEqual([]);
    expect(spareWords(catalogueOf('vocab.track.x'), named)).toHaveLength(1);
  });
});
