import type { Page } from '@playwright/test';

/** What the browser says of its line, from the next page on. */
export async function line(page: Page, says: { saveData: boolean }): Promise<void> {
  await page.addInitScript(({ saveData }) => {
    const value = { saveData, effectiveType: '4g' };
    Object.defineProperty(navigator, 'connection', { value });
  }, says);
}

/** Waits until the worker answers for the page and has kept the course, or every page. */
export async function kept(page: Page, what: 'course' | 'all' = 'all'): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      navigator.serviceWorker.controller !== null &&
      document.documentElement.dataset['kept'] === wanted,
    what,
    { timeout: 60_000 },
  );
}

/** The names of the kept versions. */
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
