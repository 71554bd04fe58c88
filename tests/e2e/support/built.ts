import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Builds the site for a folder of its host, and gives where the files lie. */
export function buildUnder(base: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'holdpoint-built-'));
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--base', base, '--outDir', dir];
  execFileSync(process.execPath, command, { stdio: 'pipe' });
  return dir;
}

interface Named {
  /** The file that names an address. */
  readonly file: string;
  readonly address: string;
}

/** Where an address from the root of the host may stand, by the kind of file. */
const ADDRESSES: Readonly<Record<string, readonly RegExp[]>> = {
  '.html': [/\s(?!aria-)[\w-]+="(\/[^"]*)"/g, /&quot;(\/[^&]*)&quot;/g],
  '.css': [/url\(["']?(\/[^"')]*)/g],
};

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** Every address that a built page or style sheet names from the root of the host. */
function addressesIn(dir: string, files: readonly string[]): Named[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(dir, file), 'utf8');
    return (ADDRESSES[path.extname(file)] ?? []).flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, address = '']) => ({ file, address })),
    );
  });
}

/** Texts in our scripts that begin as an address from the root of the host does: `"/course/"`. */
function addressesInScripts(files: readonly string[], dir: string, base: string): Named[] {
  const folders = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter(Boolean);
  const names = folders.map((name) => name.replace(/\./g, '\\.')).join('|');
  const literal = new RegExp(`["'\`](/(?:${names})(?:/[^"'\`]*)?)["'\`]`, 'g');
  return files
    .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
    .flatMap((file) =>
      [...readFileSync(path.join(dir, file), 'utf8').matchAll(literal)]
        .map(([, address = '']) => ({ file, address }))
        .filter(({ address }) => !address.startsWith(base)),
    );
}

/** Addresses in the manifest, as a browser that found it at `base` reads them. */
function addressesInManifest(dir: string, base: string): Named[] {
  const file = 'site.webmanifest';
  const manifest = JSON.parse(readFileSync(path.join(dir, file), 'utf8'));
  const written = [
    manifest.start_url,
    manifest.scope,
    ...manifest.icons.map((one: { src: string }) => one.src),
  ];
  return written.map((one) => ({
    file,
    address: new URL(one, `http://localhost${base}${file}`).pathname,
  }));
}

export interface Addresses {
  /** How many were looked at. */
  readonly count: number;
  readonly faults: readonly string[];
}

/** Addresses of a site built for `base` that lead out of it, or to no file of it. */
export function addressFaults(dir: string, base: string): Addresses {
  const files = filesOf(dir);
  const there = new Set(files);
  const named = [...addressesIn(dir, files), ...addressesInManifest(dir, base)];
  const faults = named.flatMap(({ file, address }) => {
    if (!address.startsWith(base)) return [`${file}: ${address} leads out of the site`];
    const place = decodeURI(address.slice(base.length).replace(/[?#].*$/, ''));
    const target = place.replace(/(^|\/)$/, '$1index.html');
    return there.has(target) ? [] : [`${file}: there is no ${address}`];
  });
  const inScripts = addressesInScripts(files, dir, base).map(
    ({ file, address }) => `${file}: ${address} counts from the root of the host`,
  );
  return { count: named.length, faults: [...new Set([...faults, ...inScripts])] };
}
