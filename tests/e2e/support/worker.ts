import type { Page } from '@playwright/test';

/** Waits until the worker has kept everything and answers for the page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 60_000,
  });
}

/** The names of the kept versions. */
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
