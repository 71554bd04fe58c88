import { address, placeOf } from '../../site/address.ts';
import { scriptWords } from '../words/scriptWords.ts';

/** Finding pages by words. Fetched when the dialog first opens, and Pagefind's code and index with it. */
interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
}
interface Hit {
  id: string;
  data(): Promise<Found>;
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
}

const MOST = 8;
/** Milliseconds of quiet before a search: enough to skip letters typed in one go. */
const QUIET = 10;
/** Of the results for another word with the same meaning, at least so many are shown. */
const OTHERS = 4;
const words = document.querySelector<HTMLInputElement>('[data-search-words]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ address('pagefind/pagefind.js'))) as Pagefind;
  await loaded.init();
  return loaded;
}

/** Pagefind marks the words it found with <mark>; everything else is plain text. */
function excerpt(html: string): HTMLElement {
  const line = document.createElement('p');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const part = document.createElement(node.nodeName === 'MARK' ? 'mark' : 'span');
    part.textContent = node.textContent;
    line.append(part);
  }
  return line;
}

/** What kind of page stands at an address, by the folder it is in. */
const KINDS = ['course', 'clinic', 'evidence', 'glossary', 'practice', 'handouts'] as const;

function kindOf(url: string): string {
  const folder = placeOf(url).split('/')[1];
  const kind = KINDS.find((one) => one === folder);
  return kind ? scriptWords().t(`site.search.found.kind.${kind}`) : '';
}

function item(found: Found): HTMLElement {
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  const kind = document.createElement('span');
  kind.className = 'search-kind';
  kind.textContent = kindOf(found.url);
  const entry = document.createElement('li');
  entry.append(kind, link, excerpt(found.excerpt));
  return entry;
}

const SHARED_LETTERS = 3;

/** Pagefind shortens a word nobody wrote until something begins with it; that is not an answer. */
function isClose(found: Found, wanted: string): boolean {
  const starts = wanted
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.slice(0, SHARED_LETTERS));
  const text = `${found.meta.title ?? ''} ${found.excerpt}`.toLowerCase();
  return starts.some((start) => text.includes(start));
}

function say(count: number, wanted: string, other: string | null): string {
  const { t, plural } = scriptWords();
  const also = other ? ` ${t('site.search.found.also', { other })}` : '';
  if (count === 0) return t('site.search.found.none', { wanted }) + also;
  if (count <= MOST) return plural('site.search.found', count) + also;
  return plural('site.search.found.best', count, { most: MOST }) + also;
}

/** The first results of both, each page once; the words as typed come first. */
function merged(typed: readonly Hit[], meant: readonly Hit[]): Hit[] {
  const ids = new Set(typed.map((hit) => hit.id));
  const more = meant.filter((hit) => !ids.has(hit.id));
  const room = Math.max(MOST - Math.min(more.length, OTHERS), 0);
  return [...typed.slice(0, room), ...more, ...typed.slice(room)];
}

/** New results; whoever has already walked into the old ones stays on the same place. */
function redraw(entries: readonly HTMLElement[]) {
  const at = [...(list?.querySelectorAll('a') ?? [])].indexOf(
    document.activeElement as HTMLAnchorElement,
  );
  list?.replaceChildren(...entries);
  if (at < 0) return;
  const links = list?.querySelectorAll('a') ?? [];
  (links[Math.min(at, links.length - 1)] ?? words)?.focus();
}

/**
 * Searches are counted as they are typed. What loads in between need not come back in that order, and
 * the last one typed must win.
 */
let searches = 0;

async function search() {
  searches += 1;
  const own = searches;
  const wanted = words?.value.trim() ?? '';
  if (!wanted) {
    list?.replaceChildren();
    if (status) status.textContent = '';
    return;
  }
  pagefind ??= load();
  const quiet = new Promise((resolve) => setTimeout(resolve, QUIET));
  const [engine, { otherWords }] = await Promise.all([
    pagefind,
    import('../../site/synonyms.ts'),
    quiet,
  ]);
  if (own !== searches) return;
  const other = otherWords(wanted);
  const [answer, meant] = await Promise.all([
    engine.search(wanted),
    other ? engine.search(other) : { results: [] },
  ]);
  if (own !== searches) return;
  const hits = merged(answer.results, meant.results);
  const found = await Promise.all(hits.slice(0, MOST).map((hit) => hit.data()));
  if (own !== searches) return;
  const close = found.filter((one) => isClose(one, other ? `${wanted} ${other}` : wanted));
  const count = close.length === found.length ? hits.length : close.length;
  redraw(close.map(item));
  if (status) status.textContent = say(count, wanted, other);
}

/** Shows what is found for the words typed, or says that the search could not be loaded. */
export function searchOrExplain() {
  search().catch(() => {
    pagefind = undefined;
    if (status) status.textContent = scriptWords().t('site.search.found.failed');
  });
}

/** Fetches the index before the first letter is typed. */
export function prepare() {
  pagefind ??= load();
  pagefind.catch(searchOrExplain);
}
