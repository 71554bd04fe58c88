import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import { svelte2tsx } from 'svelte2tsx';
import ts from 'typescript';

/** What sources name: whole keys, and patterns of keys that are built from parts. */
export interface Named {
  readonly whole: Set<string>;
  readonly built: RegExp[];
}

/** A source as TypeScript, markup and scripts included. */
function asTypeScript(file: string, source: string): readonly string[] {
  if (file.endsWith('.svelte'))
    return [svelte2tsx(source, { filename: file, isTsFile: true }).code];
  if (!file.endsWith('.astro')) return [source];
  const { code, scripts } = convertToTsx(source);
  return [code, ...scripts.map(({ content }) => content)];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `room.refused.${code}` fits whatever begins so; without a first part in full it names nothing. */
function patternOf(template: ts.TemplateExpression): RegExp | null {
  if (!/^[A-Za-z]+\./.test(template.head.text)) return null;
  const rest = template.templateSpans.map(({ literal }) => `[\\w.-]+${escaped(literal.text)}`);
  return new RegExp(`^${escaped(template.head.text)}${rest.join('')}$`);
}

/** `label('stage', …)` and `hint('stage', …)` name all labels of a list. */
function listOf(call: ts.CallExpression): RegExp | null {
  const callee = ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name
    : call.expression;
  const [list] = call.arguments;
  if (!ts.isIdentifier(callee) || !list || !ts.isStringLiteralLike(list)) return null;
  return /^(label|hint)$/.test(callee.text)
    ? new RegExp(`^vocab\\.${escaped(list.text)}\\.[\\w.-]+$`)
    : null;
}

function collect(node: ts.Node, named: Named): void {
  if (ts.isStringLiteralLike(node)) named.whole.add(node.text);
  const pattern = ts.isTemplateExpression(node)
    ? patternOf(node)
    : ts.isCallExpression(node)
      ? listOf(node)
      : null;
  if (pattern) named.built.push(pattern);
  ts.forEachChild(node, (child) => collect(child, named));
}

/** Everything that one source names. */
export function namedIn(file: string, source: string, named: Named): void {
  for (const code of asTypeScript(file, source)) {
    collect(ts.createSourceFile(`${file}.tsx`, code, ts.ScriptTarget.Latest), named);
  }
}

/** Everything that the sources of the site name. */
export function namedInSources(root = 'src'): Named {
  const named: Named = { whole: new Set(), built: [] };
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|svelte|astro)$/.test(file) && !file.startsWith('words/keys/'));
  for (const file of files) namedIn(file, readFileSync(path.join(root, file), 'utf8'), named);
  return named;
}
