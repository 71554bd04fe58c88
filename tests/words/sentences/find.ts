import { convertToTsx } from '@astrojs/astro2tsx';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** A text that stands in a source and reads as if it were meant for people. */
export interface Found {
  readonly line: number;
  readonly text: string;
}

/** A stretch of TypeScript, and where each of its places stands in the source. */
interface Code {
  readonly code: string;
  readonly placeOf: (at: number) => number;
}

/** What is put into a text stands for one sign. */
const HOLE = '…';
/** A word: two letters that belong together. */
const hasWord = (text: string) => /\p{L}{2}/u.test(text);
/** A word beside something else, or alone with a capital: as labels are written, unlike codes. */
const readsLikeWords = (text: string) =>
  /\p{L}{2}\S* +\S|\S +\S*\p{L}{2}/u.test(text.trim()) ||
  /^\p{Lu}\p{Ll}+[.:!?…]*$/u.test(text.trim());

/** Attributes that are shown or read out. */
const READ = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label)$/;
/** Attributes that nobody meets. */
const UNREAD =
  /^(class(:list|:.*)?|style(:.*)?|id|d|[xy]|transform|viewBox|points|href|src(set)?|sizes|rel|type|content|media|data-.*|aria-(labelledby|describedby|controls|live)|on.*|preserveAspectRatio|allow|accept)$/;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The names in front of a call or an attribute: `console.error`, `aria-label`. */
const nameOf = (node: ts.Node) => node.getText();

/** What only developers read: errors, and what is written to the console. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return /(Error|Intl\.\w+)$/.test(nameOf(node.expression));
  return (
    ts.isCallExpression(node) && /^(console\.\w+|performance\.\w+)$/.test(nameOf(node.expression))
  );
}

/** A literal's text with `…` for what is put in; null where the node is none. */
function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
}

/** What an expression may come to: both ways of a condition, both sides of an addition. */
function resultsOf(node: ts.Expression): readonly ts.Expression[] {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return resultsOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...resultsOf(node.whenTrue), ...resultsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return resultsOf(node.right);
    if (
      [
        ts.SyntaxKind.PlusToken,
        ts.SyntaxKind.BarBarToken,
        ts.SyntaxKind.QuestionQuestionToken,
      ].includes(kind)
    )
      return [...resultsOf(node.left), ...resultsOf(node.right)];
  }
  return [node];
}

/** Gathers what a source says; `shown` are literals known to be shown, whatever they look like. */
class Finder {
  readonly found: Found[] = [];
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }

  add(text: string, at: number, isMeant: (text: string) => boolean): void {
    if (!isMeant(text)) return;
    // Text nodes begin with the break before them.
    const start = at + (this.#source.slice(at).match(/^\s*/)?.[0].length ?? 0);
    const line = this.#source.slice(0, start).split('\n').length;
    this.found.push({ line, text: squeezed(text) });
  }

  script({ code, placeOf }: Code): void {
    const file = ts.createSourceFile(
      'x.tsx',
      code,
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    this.#visit(file, placeOf);
  }

  /** An expression whose result is shown. */
  shown({ code, placeOf }: Code): void {
    const file = ts.createSourceFile(
      'x.tsx',
      `(${code})`,
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    const [statement] = file.statements;
    const place = (at: number) => placeOf(at - 1);
    if (statement && ts.isExpressionStatement(statement))
      this.#results(statement.expression, place);
    this.#visit(file, place);
  }

  #results(expression: ts.Expression, placeOf: Code['placeOf']): void {
    for (const one of resultsOf(expression)) {
      const text = literalText(one);
      // What reads like words is found anyway.
      if (text !== null)
        this.add(text, placeOf(one.getStart()), (t) => hasWord(t) && !readsLikeWords(t));
    }
  }

  #visit(node: ts.Node, placeOf: Code['placeOf']): void {
    if (ts.isTypeNode(node) || isForDevelopers(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isJsxText(node)) this.add(node.text, placeOf(node.pos), hasWord);
    if (ts.isJsxElement(node) && /^(style|script)$/.test(nameOf(node.openingElement.tagName)))
      return;
    if (ts.isJsxAttribute(node)) {
      const name = nameOf(node.name);
      if (UNREAD.test(name)) return;
      const value = node.initializer;
      const isRead = READ.test(name);
      if (isRead && value && ts.isStringLiteral(value)) {
        this.add(value.text, placeOf(value.getStart()), hasWord);
        return;
      }
      if (isRead && value && ts.isJsxExpression(value) && value.expression)
        this.#results(value.expression, placeOf);
    }
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      this.#results(node.expression, placeOf);
    const text = literalText(node);
    if (text !== null) this.add(text, placeOf(node.getStart()), readsLikeWords);
    ts.forEachChild(node, (child) => this.#visit(child, placeOf));
  }
}

/** What the parser of Svelte hands over, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly data?: string;
  readonly value?: unknown;
  readonly expression?: Node;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Parts of a template, beside which there are only expressions. */
const TEMPLATE =
  /^(Root|Fragment|Text|Comment|Attribute|\w+(Element|Block|Tag|Directive|Attribute|Head|Window|Body|Document|Fragment|Boundary)|Component|SvelteComponent|SvelteSelf)$/;

function svelteTemplate(finder: Finder, source: string, root: Node): void {
  const codeOf = ({ start, end }: Node): Code => ({
    code: source.slice(start, end),
    placeOf: (at) => start + at,
  });
  const attribute = ({ name = '', value, start }: Node): void => {
    if (UNREAD.test(name)) return;
    const parts = (Array.isArray(value) ? value : [value]).filter(isNode);
    const isRead = READ.test(name);
    if (parts.some(({ type }) => type === 'Text')) {
      const text = parts.map((part) => (part.type === 'Text' ? part.data : HOLE)).join('');
      finder.add(text, start, isRead ? hasWord : readsLikeWords);
    }
    for (const { expression } of parts) {
      if (!expression) continue;
      if (isRead) finder.shown(codeOf(expression));
      else finder.script(codeOf(expression));
    }
  };
  const visit = (node: Node): void => {
    if (node.type === 'Comment') return;
    if (node.type === 'Text') finder.add(node.data ?? '', node.start, hasWord);
    else if (node.type === 'Attribute') attribute(node);
    else if (node.type === 'ExpressionTag' && node.expression)
      finder.shown(codeOf(node.expression));
    else if (!TEMPLATE.test(node.type)) finder.script(codeOf(node));
    else {
      for (const [key, inner] of Object.entries(node)) {
        if (key === 'metadata' || key === 'options') continue;
        for (const one of Array.isArray(inner) ? inner : [inner]) if (isNode(one)) visit(one);
      }
    }
  };
  visit(root);
}

function inSvelte(finder: Finder, source: string): void {
  const { fragment, instance, module } = parse(source, { modern: true });
  for (const script of [instance, module]) {
    const content = script?.content as unknown as Node | undefined;
    if (content)
      finder.script({
        code: source.slice(content.start, content.end),
        placeOf: (at) => content.start + at,
      });
  }
  svelteTemplate(finder, source, fragment as unknown as Node);
}

function inAstro(finder: Finder, source: string): void {
  const { code, mappings, scripts, frontmatter, body } = convertToTsx(source);
  const placeOf = (at: number) => {
    const span = mappings.findLast(([start]) => start <= at);
    return span ? span[2] + Math.min(at - span[0], span[3]) : 0;
  };
  const end = Math.max(frontmatter.end, body.end);
  finder.script({ code: `${code.slice(0, end)}</Fragment>`, placeOf });
  for (const { content, position, type } of scripts) {
    if (/module|inline/.test(type))
      finder.script({ code: content, placeOf: (at) => position.start + at });
  }
}

/** Every text in a source of ours that reads as if it were meant for people, in the order of the lines. */
export function sentencesIn(file: string, source: string): readonly Found[] {
  const finder = new Finder(source);
  if (file.endsWith('.svelte')) inSvelte(finder, source);
  else if (file.endsWith('.astro')) inAstro(finder, source);
  else finder.script({ code: source, placeOf: (at) => at });
  return finder.found.toSorted((one, other) => one.line - other.line);
}
