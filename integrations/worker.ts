import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The worker itself, Pagefind's own interface (ours replaces it), and what only lawyers and robots read. */
const NOT_KEPT =
  /^(sw\.js|robots\.txt|licences\/.*|pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\..*)$/;

/** Kept once the course is there and the line bears it: single entries of the ledger, and the search. */
const LATER = /^(evidence\/.+\/|pagefind\/)/;

/** Kept only when the practice page asks for them: most readers of a lesson never need them. */
const PICTURES = /^stimuli\//;

const hash = (body: string | Uint8Array) =>
  createHash('sha256').update(body).digest('hex').slice(0, 12);

type Files = Record<string, string>;
const sorted = (files: Files): Files => Object.fromEntries(Object.entries(files).sort());

interface Lists {
  files: Files;
  later: Files;
  pictures: Files;
  bytes: { files: number; later: number; pictures: number };
}

const listOf = (relative: string) => {
  if (PICTURES.test(relative)) return 'pictures';
  return LATER.test(relative) ? 'later' : 'files';
};

/** Every file to keep for offline use: its name from the site's root and the hash of its content. */
async function listFiles(out: string): Promise<Lists> {
  const lists: Lists = {
    files: {},
    later: {},
    pictures: {},
    bytes: { files: 0, later: 0, pictures: 0 },
  };
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(out, file).split(path.sep).join('/');
    if (NOT_KEPT.test(relative)) continue;
    const body = await readFile(file);
    const list = listOf(relative);
    lists[list][relative.replace(/(^|\/)index\.html$/, '$1')] = hash(body);
    lists.bytes[list] += body.length;
  }
  return lists;
}

/** Writes the service worker of the site that lies in this folder; says what it will keep. */
export async function writeWorker(out: string): Promise<string> {
  const { files, later, pictures, bytes } = await listFiles(out);
  const lists = [files, later, pictures].map((list) => JSON.stringify(sorted(list)));
  const version = hash(lists.join(''));
  const template = await readFile(new URL('../src/sw.template.js', import.meta.url), 'utf8');
  const worker = template
    .replace('__VERSION__', version)
    .replace('__FILES__', () => lists[0] ?? '')
    .replace('__LATER__', () => lists[1] ?? '')
    .replace('__PICTURES__', () => lists[2] ?? '');
  await writeFile(path.join(out, 'sw.js'), worker);
  const size = (list: Files, of: number) =>
    `${Object.keys(list).length} files, ${Math.round(of / 1024)} KiB`;
  return `kept for offline use as ${version}: ${size(files, bytes.files)} at once, ${size(later, bytes.later)} later`;
}
