import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { lessonFigures } from './integrations/lesson-figures.ts';
import { lessonTerms } from './integrations/lesson-terms.ts';
import { postbuild } from './integrations/postbuild.ts';
import { tableAlignClass } from './integrations/table-align.ts';
import { DEFAULT_LOCALE } from './src/words/locale.ts';

/** Nothing but our own files, and nothing inline: what a hospital's network can check at a glance. */
const csp = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ],
  // Pagefind searches in WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

/** @type {import('rolldown').RolldownOptions['onLog']} One such warning comes with every lesson. */
function quietDirectives(level, log, handler) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}

/**
 * Importing the simulator's public face does nothing by itself: a page that uses one function of it
 * need not bring the rest.
 */
const treeshake = { moduleSideEffects: [{ test: /\/src\/simulator\//, sideEffects: false }] };

/** One language a build: `LOCALE=en-XA astro build` shows every text that has no home. */
const locale = process.env.LOCALE ?? DEFAULT_LOCALE;

export default defineConfig({
  site: 'http://localhost:4321',
  // A site that does not stand at the root: `astro build --base /some/where/`, or this.
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  i18n: { locales: [locale], defaultLocale: locale },
  // Keeps the space between two inline elements where the formatter breaks the line.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ hastPlugins: [tableAlignClass] }), syntaxHighlight: false },
  integrations: [mdx(), svelte(), postbuild()],
  vite: {
    plugins: [lessonFigures(), lessonTerms()],
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: quietDirectives, treeshake } },
  },
  build: { inlineStylesheets: 'never' },
  security: { csp },
});
