import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The worker itself, Pagefind's own interface (ours replaces it), and what only lawyers and robots read. */
const NOT_KEPT =
  /^(sw\.js|robots\.txt|licences\/.*|pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\..*)$/;

/** Kept only when the practice page asks for them: most readers of a lesson never need them. */
const PICTURES = /^stimuli\//;

const hash = (body: string | Uint8Array) =>
  createHash('sha256').update(body).digest('hex').slice(0, 12);

type Files = Record<string, string>;
const sorted = (files: Files): Files => Object.fromEntries(Object.entries(files).sort());

/** Every file to keep for offline use: its address and the hash of its content. */
async function listFiles(out: string): Promise<{ files: Files; pictures: Files; bytes: number }> {
  const files: Files = {};
  const pictures: Files = {};
  let bytes = 0;
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(out, file).split(path.sep).join('/');
    if (NOT_KEPT.test(relative)) continue;
    const body = await readFile(file);
    if (PICTURES.test(relative)) {
      pictures[`/${relative}`] = hash(body);
      continue;
    }
    bytes += body.length;
    files[`/${relative.replace(/(^|\/)index\.html$/, '$1')}`] = hash(body);
  }
  return { files: sorted(files), pictures: sorted(pictures), bytes };
}

/** Writes the service worker of the site that lies in this folder; says what it will keep. */
export async function writeWorker(out: string): Promise<string> {
  const { files, pictures, bytes } = await listFiles(out);
  const [list, later] = [JSON.stringify(files), JSON.stringify(pictures)];
  const version = hash(list + later);
  const template = await readFile(new URL('../src/sw.template.js', import.meta.url), 'utf8');
  const worker = template
    .replace('__VERSION__', version)
    .replace('__FILES__', () => list)
    .replace('__PICTURES__', () => later);
  await writeFile(path.join(out, 'sw.js'), worker);
  const size = `${Object.keys(files).length} files, ${Math.round(bytes / 1024)} KiB`;
  return `${size} kept for offline use as ${version}`;
}
