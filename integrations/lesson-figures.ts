import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FOLDER = new URL('../src/components/figures/', import.meta.url);

/** A figure's tag is the name of its file: what lies in the folder itself can stand in a lesson. */
export function figureNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.slice(0, -'.astro'.length))
    .sort();
}

/** Tags on a line of their own, each once, in order: `<GateExplorer />`. */
export function tagsPlaced(mdx: string): string[] {
  const tags = [...mdx.matchAll(/^<([A-Z]\w*)\s*\/>\s*$/gm)].map((match) => match[1] ?? '');
  return [...new Set(tags)];
}

/** The lesson with imports of the figures that it places, and of no other. */
export function withFigures(mdx: string, names: readonly string[], folder: string): string {
  const imports = tagsPlaced(mdx)
    .filter((tag) => names.includes(tag))
    .map((tag) => `import ${tag} from ${JSON.stringify(`${folder}${tag}.astro`)};`);
  if (imports.length === 0) return mdx;
  const front = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(mdx)?.[0] ?? '';
  return `${front}\n${imports.join('\n')}\n\n${mdx.slice(front.length)}`;
}

/**
 * Lessons name figures without importing them. One map of all figures would put every figure's
 * styles on every lesson page, so each lesson gets the imports of its own.
 */
export function lessonFigures(): Plugin {
  const folder = fileURLToPath(FOLDER).replaceAll('\\', '/');
  return {
    name: 'holdpoint-lesson-figures',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: withFigures(code, figureNames(), folder), map: null }),
    },
  };
}
