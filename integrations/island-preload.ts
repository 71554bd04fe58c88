import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A static import in a built script: `import"./a.js"`, `import{b}from"./a.js"`. */
const IMPORT = /\b(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g;
/** A widget without which its page is nothing: it is drawn in the browser alone. */
const ISLAND = /<astro-island[^>]*client="only"[^>]*>/g;
const SCRIPT = /(?:component|renderer)-url="([^"]+)"/g;

/** The scripts that a script cannot do without, itself included, by their place in the folder. */
async function neededBy(out: string, file: string, found: Set<string>): Promise<void> {
  if (found.has(file)) return;
  found.add(file);
  const source = await readFile(path.join(out, file), 'utf8');
  const imports = [...source.matchAll(IMPORT)].map(([, name]) => name as string);
  for (const name of imports) {
    await neededBy(out, path.posix.join(path.posix.dirname(file), name), found);
  }
}

/**
 * Names all scripts of a page's main widget in its head, so that a slow line fetches them side by
 * side instead of learning of each from the one before.
 *
 * @param base where the site will stand
 */
export async function preloadIslands(out: string, base: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: out })) {
    const page = await readFile(path.join(out, file), 'utf8');
    const found = new Set<string>();
    for (const [island] of page.matchAll(ISLAND)) {
      for (const [, address] of island.matchAll(SCRIPT)) {
        await neededBy(out, (address as string).slice(base.length), found);
      }
    }
    if (found.size === 0) continue;
    const links = [...found].map((script) => `<link rel="modulepreload" href="${base}${script}">`);
    await writeFile(path.join(out, file), page.replace('</head>', `${links.join('')}</head>`));
  }
}
