/** Finding the first use of glossary words in a lesson's source. */

/** What marking needs to know of a glossary entry. */
export interface Word {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  /** Slug of the lesson that explains it: there it needs no mark. */
  readonly lesson?: string | undefined;
  readonly mark?: boolean | undefined;
}

/**
 * What is never marked: front matter, headings, tables, imports, comments, tags with their
 * attributes, links with their words, and quotations of code.
 */
const KEPT =
  /^---\n[\s\S]*?\n---\n|^#.*$|^\|.*$|^import .*$|\{\/\*[\s\S]*?\*\/\}|<[^>]*>|!?\[[^\]]*\]\([^)]*\)|`[^`]*`/gm;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** "RSD" must be written so; "oedema" may begin a sentence. */
const pattern = (text: string) => {
  const exact = /\p{Lu}/u.test(text);
  return new RegExp(`(?<![\\p{L}\\d-])${escaped(text)}(?![\\p{L}\\d-])`, exact ? 'u' : 'iu');
};

interface Found {
  readonly id: string;
  readonly at: number;
  readonly length: number;
}

/** The text with everything that may not be marked blotted out, at the same length. */
const blotted = (mdx: string) => mdx.replace(KEPT, (kept) => kept.replace(/[^\n]/g, '\u0000'));

function firstUse(text: string, word: Word): Found | null {
  const hits = [word.term, ...word.aliases].flatMap((name) => {
    const hit = pattern(name).exec(text);
    return hit ? [{ id: word.id, at: hit.index, length: hit[0].length }] : [];
  });
  return hits.sort((a, b) => a.at - b.at || b.length - a.length)[0] ?? null;
}

const overlap = (a: Found, b: Found) => a.at < b.at + b.length && b.at < a.at + a.length;

/** Where each word is used first, in the order of the text; of two that overlap the longer stays. */
function firstUses(mdx: string, words: readonly Word[]): Found[] {
  const slug = /^slug: *(\S+)/m.exec(mdx)?.[1];
  const text = blotted(mdx);
  const isTaught = (word: Word) => slug !== undefined && word.lesson === slug;
  const wanted = words.filter((word) => word.mark !== false && !isTaught(word));
  const all = wanted.flatMap((word) => firstUse(text, word) ?? []);
  const byLength = all.sort((a, b) => b.length - a.length || a.at - b.at);
  return byLength
    .filter((one, i) => !byLength.slice(0, i).some((longer) => overlap(one, longer)))
    .sort((a, b) => a.at - b.at);
}

/** Ids of the words that a lesson's text marks, in order. */
export function wordsMarked(mdx: string, words: readonly Word[]): string[] {
  return firstUses(mdx, words).map(({ id }) => id);
}

/** The lesson with `<Term>` around the first use of each glossary word. */
export function withTerms(mdx: string, words: readonly Word[]): string {
  return firstUses(mdx, words).reduceRight((text, { id, at, length }) => {
    const used = text.slice(at, at + length);
    return `${text.slice(0, at)}<Term id="${id}">${used}</Term>${text.slice(at + length)}`;
  }, mdx);
}
