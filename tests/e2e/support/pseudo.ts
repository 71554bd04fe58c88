import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PSEUDO_LOCALE } from '../../../src/words/locale.ts';

/** Builds the site in the pseudo-locale, and gives where the files lie. */
export function buildPseudo(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'holdpoint-pseudo-'));
  const env = { ...process.env, LOCALE: PSEUDO_LOCALE };
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dir];
  execFileSync(process.execPath, command, { stdio: 'pipe', env });
  return dir;
}

/**
 * Texts of the interface that stand in plain English: shown or read out, and without a single accent.
 * What content says is marked as being in another language than its page; a date is the language's own.
 */
export function plainTexts(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const ACCENTED = /[^\u0020-\u007e–—−…·“”‘’°±×%€]/u;
    const isPlain = (text: string) => /[A-Za-z]{2}/.test(text) && !ACCENTED.test(text);
    const isContent = (element: Element | null) =>
      element?.closest('[lang]:not(html), script, style, noscript, template, kbd, time') != null;
    const root = document.querySelector(selector);
    if (!root) throw new Error(`nothing is ${selector}`);
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (isPlain(text) && !isContent(parentElement)) found.push(text);
    }
    for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (isContent(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (isPlain(text)) found.push(`${name}: ${text}`);
      }
    }
    return found;
  }, within);
}

/** Elements that hide what does not fit into them, and hold more than fits. */
export function clippedTexts(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const hides = ({ overflowX }: CSSStyleDeclaration) =>
      overflowX === 'hidden' || overflowX === 'clip';
    return [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)]
      .filter((element) => element.textContent?.trim())
      .filter((element) => !element.closest('.visually-hidden, [aria-hidden="true"]'))
      .filter((element) => element.clientWidth > 1 && hides(getComputedStyle(element)))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`,
      );
  }, within);
}
