// The weight of what is built, against what we promise. node scripts/sizes.mjs [dist] [/some/where/]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
/** What each page may weigh, compressed. */
const BUDGET = { caseRoom: 120 * KB, plainPage: 8 * KB, css: 24 * KB, html: 60 * KB };
const CASE_ROOM = /^clinic\/[^/]+\//;

const weigh = (file) => gzipSync(readFileSync(file)).length;
const unique = (values) => [...new Set(values)];

function pagesOf(dist) {
  const files = readdirSync(dist, { recursive: true }).map((name) =>
    String(name).split(path.sep).join('/'),
  );
  return files.filter((name) => name.endsWith('.html')).sort();
}

/** The files that addresses of ours name, where the site stands at `base`. */
const filesAt = (base, matches) =>
  unique([...matches].map(([, address]) => address.slice(base.length)));

/** The scripts a page names: plain ones, preloaded ones, and those of its widgets. */
function entryScripts(html, base) {
  const named = /(?:src|href|component-url|renderer-url|before-hydration-url)="(\/[^"]+\.js)"/g;
  return filesAt(base, html.matchAll(named));
}

/** These scripts and everything they import at once; code loaded on demand is not counted. */
function withImports(dist, entries) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(path.join(dist, file), 'utf8');
    const imports = source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    for (const [, relative] of imports) {
      visit(path.posix.join(path.posix.dirname(file), relative));
    }
  };
  for (const file of entries) visit(file);
  return [...seen];
}

function stylesheets(html, base) {
  return filesAt(base, html.matchAll(/rel="stylesheet" href="([^"]+)"/g));
}

/** One page's promises, each with what was measured. */
function checkPage(dist, page, base) {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const scripts = withImports(dist, entryScripts(html, base));
  const total = (files) => files.reduce((bytes, file) => bytes + weigh(path.join(dist, file)), 0);
  const hasWidget = html.includes('<astro-island');
  const room = hasWidget || CASE_ROOM.test(page);
  const limit = room ? BUDGET.caseRoom : BUDGET.plainPage;
  return [
    { what: `${page}: script`, bytes: total(scripts), limit },
    { what: `${page}: style`, bytes: total(stylesheets(html, base)), limit: BUDGET.css },
    { what: `${page}: HTML`, bytes: gzipSync(html).length, limit: BUDGET.html },
  ];
}

/** @returns {{ what: string, bytes: number, limit: number, ok: boolean }[]} one a promise */
export function checkSizes(dist, base = '/') {
  const checks = pagesOf(dist).flatMap((page) => checkPage(dist, page, base));
  const judged = checks.map((check) => ({ ...check, ok: check.bytes <= check.limit }));
  for (const { what, bytes, limit, ok } of judged) {
    const line = `${(bytes / KB).toFixed(1).padStart(7)} of ${(limit / KB).toFixed(0)} KB  ${what}`;
    if (!ok) console.error(`TOO BIG ${line}`);
    else if (process.argv.includes('--all')) console.log(`        ${line}`);
  }
  const heaviest = Math.max(...judged.map(({ bytes, limit }) => bytes / limit));
  console.log(
    `${judged.length} sizes checked; the tightest is at ${Math.round(heaviest * 100)} %.`,
  );
  return judged;
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  const checks = checkSizes(process.argv[2] ?? 'dist', process.argv[3]);
  process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
}
