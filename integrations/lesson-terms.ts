import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type Word, withTerms } from '../src/course/terms.ts';

const FOLDER = new URL('../src/content/glossary/', import.meta.url);

function glossary(): Word[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => ({
    ...parse(readFileSync(new URL(file, FOLDER), 'utf8')),
    id: file.slice(0, -'.yaml'.length),
  }));
}

/** Lessons name no glossary entry: the first use of each word is marked on the way to the page. */
export function lessonTerms(): Plugin {
  const lessons = fileURLToPath(new URL('../src/content/lessons/', import.meta.url));
  return {
    name: 'holdpoint-lesson-terms',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (!id.replaceAll('\\', '/').startsWith(lessons.replaceAll('\\', '/'))) return null;
        return { code: withTerms(code, glossary()), map: null };
      },
    },
  };
}
