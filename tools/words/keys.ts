import type { MessageFile } from '../../src/library/messages.ts';
import { withoutLimb } from '../../src/words/catalogue.ts';

const title = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Words`;
const namesIn = (text: string) => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => `'${match[1]}'`)),
];

/** What reads otherwise for one limb is a text of the same key, not another key. */
const isVariant = (key: string) => withoutLimb(key) !== key;

/** The file of types for one message file: each key, with the names of the values it needs. */
function typesOf({ name, texts }: MessageFile): string {
  const lines = [...texts]
    .filter(([key]) => !isVariant(key))
    .map(([key, text]) => `  '${key}': ${namesIn(text).join(' | ') || 'never'};`);
  return [
    `/** Written by \`npm run words\` from src/content/messages/en/${name}.yaml. */`,
    `export interface ${title(name)} {`,
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** The words of mistakes are held against their detectors instead: a new one needs no keys here. */
const CHECKED_ELSEWHERE = 'mistakes';

/** All files of `src/words/keys`, by name. */
export function keyFiles(files: readonly MessageFile[]): ReadonlyMap<string, string> {
  const own = files.filter(
    ({ name, texts }) =>
      name !== CHECKED_ELSEWHERE && [...texts.keys()].some((key) => !isVariant(key)),
  );
  const index = [
    ...own.map(({ name }) => `import type { ${title(name)} } from './${name}.ts';`),
    '',
    '/** Every key of the catalogue, with the names of the values it needs. Written by `npm run words`. */',
    'export interface KeyedWords',
    `  extends ${own.map(({ name }) => title(name)).join(',\n    ')} {}`,
    '',
  ].join('\n');
  return new Map([
    ...own.map((file) => [`${file.name}.ts`, typesOf(file)] as const),
    ['index.ts', index] as const,
  ]);
}
