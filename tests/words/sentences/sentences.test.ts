import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALLOWED, type Allowed } from './allowed.ts';
import { sentencesIn } from './find.ts';

const fits = ({ file, text }: Allowed, at: string, said: string) =>
  (typeof file === 'string' ? at.startsWith(file) : file.test(at)) && (text?.test(said) ?? true);

const files = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|svelte|astro)$/.test(file) && !file.startsWith('words/keys/'))
  .sort();

const all = files.flatMap((file) =>
  sentencesIn(file, readFileSync(path.join('src', file), 'utf8')).map((found) => ({
    file,
    ...found,
  })),
);

describe('words have one home', () => {
  test('no sentence stands in code: write it into src/content/messages/en', () => {
    const homeless = all.filter(
      ({ file, text }) => !ALLOWED.some((allowed) => fits(allowed, file, text)),
    );
    expect(homeless.map(({ file, line, text }) => `src/${file}:${line}: ${text}`)).toEqual([]);
  });

  test('every exception is still one', () => {
    const idle = ALLOWED.filter(
      (allowed) => !all.some(({ file, text }) => fits(allowed, file, text)),
    );
    expect(idle).toEqual([]);
  });
});

const said = (file: string, source: string) =>
  sentencesIn(file, source).map(({ line, text }) => `${line} ${text}`);

describe('a sentence is found', () => {
  test.each([
    ['in a text node', '<p>Not counted</p>', '1 Not counted'],
    ['of one word', '<p>\n  held\n</p>', '2 held'],
    ['round a value', '<p>{at} of {all}</p>', '1 of'],
    ['as a name for screen readers', '<p aria-label="wrist">1</p>', '1 wrist'],
    ['with a value in such a name', '<p title="{one} up">1</p>', '1 … up'],
    ['as a property of a part', '<Figure heading="The map" />', '1 The map'],
    ['as one of two ways', "<p>{on ? 'shown' : '–'}</p>", '1 shown'],
    ['in the test of a block', "{#if say('No more')}1{/if}", '1 No more'],
    ['in the script', '<script lang="ts">\nconst x = \'No more\';\n</script>', '2 No more'],
    ['under a loop', '{#each all as one (one)}<b>Each</b>{/each}', '1 Each'],
  ])('in a widget, %s', (_, source, expected) => {
    expect(said('x.svelte', source)).toEqual([expected]);
  });

  test.each([
    ['in a text node', '---\nconst x = 1;\n---\n<p>Not counted</p>', '4 Not counted'],
    ['in the front matter', "---\nconst x = 'Not counted';\n---\n<p>{x}</p>", '2 Not counted'],
    ['as a name for screen readers', '<p aria-label="wrist">1</p>', '1 wrist'],
    ['as a property of a part', '<Figure heading="The map" />', '1 The map'],
    ['as one of two ways', "<p>{on && 'shown'}</p>", '1 shown'],
    ['in a page’s own script', "<p>1</p>\n<script>\nshow('No more');\n</script>", '3 No more'],
  ])('in a page, %s', (_, source, expected) => {
    expect(said('x.astro', source)).toEqual([expected]);
  });

  test.each([
    ['a text', "const x = 'Not counted';", '1 Not counted'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source itself has it
    ['a template', 'const x = `${n} left`;', '1 … left'],
    ['a label of one word', "const x = { name: 'Swelling' };", '1 Swelling'],
    ['a word with a full stop', "return 'Right.';", '1 Right.'],
  ])('in plain code: %s', (_, source, expected) => {
    expect(said('x.ts', source)).toEqual([expected]);
  });

  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source itself has it
    ['x.ts', "throw new Error(`there is no ${id} here`); console.error('not read');"],
    ['x.ts', "import x from 'a b.ts'; type X = 'not counted'; const y = 'stepBack';"],
    ['x.svelte', '<p class="fig-verdict is-bad" data-x="a b" style="color: red">{t(\'a.b\')}</p>'],
    ['x.astro', '<p class:list={["a b"]}>{t("a.b")}</p>\n<style>p { color: red }</style>'],
  ])('and nothing else: %s %s', (file, source) => {
    expect(said(file, source)).toEqual([]);
  });
});
