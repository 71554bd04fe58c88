import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The built site that the tests' server shows. */
export const DIST = path.resolve(process.env['E2E_DIR'] ?? 'dist');

/** Addresses of all built pages, in order. */
export function builtPages(): string[] {
  if (!existsSync(DIST)) throw new Error(`There is no built site in ${DIST}: npm run build`);
  const files = readdirSync(DIST, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
    )
    .sort();
}

/** A built page as it was written. */
export function htmlOf(address: string): string {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(path.join(DIST, file), 'utf8');
}

/** All pages, but of the ledger's entries, alike in everything but their text, every fortieth. */
export function differentPages(): string[] {
  const own = /^\/evidence\/(calibration|mistakes|model|protocols|scoring|sources|to-patients)\//;
  const all = builtPages();
  const entries = all.filter((page) => /^\/evidence\/./.test(page) && !own.test(page));
  const few = new Set(entries.filter((_, index) => index % 40 === 0));
  return all.filter((page) => !entries.includes(page) || few.has(page));
}
