import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { preloadIslands } from './island-preload.ts';
import { writeWorker } from './worker.ts';

/** Indexes the built pages for the site's search; returns how many there are. */
async function writeSearchIndex(out: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: out });
  if (added.errors.length) throw new Error(`pagefind: ${added.errors.join('; ')}`);
  await index.writeFiles({ outputPath: path.join(out, 'pagefind') });
  await close();
  return added.page_count;
}

/** The fonts' licence asks to travel with them. */
async function addFontLicences(out: string): Promise<void> {
  for (const font of ['atkinson-hyperlegible-next', 'literata']) {
    const licence = new URL(
      `../node_modules/@fontsource-variable/${font}/LICENSE`,
      import.meta.url,
    );
    await cp(licence, path.join(out, 'licences', `${font}.txt`));
  }
}

/** After the build: pages and search index before the worker's list, which has all of them. */
export function postbuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'holdpoint-postbuild',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        await addFontLicences(out);
        await preloadIslands(out, base);
        const pages = await writeSearchIndex(out);
        logger.info(`${pages} pages indexed; ${await writeWorker(out)}`);
      },
    },
  };
}
