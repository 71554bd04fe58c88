import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { axeFaults, COLOURS } from './support/axe.ts';
import { builtPages, DIST, differentPages, htmlOf } from './support/pages.ts';
import { watch } from './support/watch.ts';

/** Pages that share one tab: a context of its own for each costs more than looking at it. */
const A_TAB = 8;
const pages = differentPages();
const tabs = Array.from({ length: Math.ceil(pages.length / A_TAB) }, (_, index) =>
  pages.slice(index * A_TAB, (index + 1) * A_TAB),
);
for (const [index, addresses] of tabs.entries()) {
  test(`pages are accessible in light and dark (${index + 1} of ${tabs.length})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      // The case room draws itself once its script has come.
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect(await axeFaults(page), `${address} light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await axeFaults(page, COLOURS), `${address} dark`).toEqual([]);
    }
  });
}

// Two halves, for two workers.
for (const half of [0, 1]) {
  test(`no page breaks its policy, logs an error, asks another origin or is wider than 320 px (${half + 1} of 2)`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const faults = await watch(page, baseURL ?? '');
    for (const address of builtPages().filter((_, index) => index % 2 === half)) {
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${address}: ${over} px too wide`);
    }
    expect(faults).toEqual([]);
  });
}

test('every page has a policy, a title, a language, one main heading and nothing inline', () => {
  const faults: string[] = [];
  for (const address of builtPages()) {
    const html = htmlOf(address);
    const check = (holds: boolean, what: string) => holds || faults.push(`${address}: ${what}`);
    const count = (pattern: RegExp) => [...html.matchAll(pattern)].length;
    check(count(/http-equiv="content-security-policy"/g) === 1, 'policy');
    check(/<head>[\s\S]*<title>[^<]+<\/title>/.test(html), 'title');
    check(count(/<h1[\s>]/g) === 1 || html.includes('<astro-island'), 'main heading');
    check(/<html lang="[a-z]{2}/.test(html), 'language');
    check(!/\sstyle="/.test(html), 'inline style');
    // A widget's loader is inline and stands in the policy by its hash.
    const inline = /<script(?![^>]*\ssrc=)[^>]*>\s*\S/.test(html);
    check(!inline || html.includes('<astro-island'), 'inline script');
  }
  expect(faults).toEqual([]);
});

test('no link leads nowhere', async ({ request }) => {
  const known = new Set(builtPages());
  const dead = new Set<string>();
  for (const address of builtPages()) {
    for (const [, href = ''] of htmlOf(address).matchAll(/<a\s[^>]*?href="(\/[^"#?]*)/g)) {
      if (!known.has(href) && (await request.get(href)).status() !== 200)
        dead.add(`${address} → ${href}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test('a page without a widget loads no framework', () => {
  const framework = /svelte|xstate|astro-island|hydrat/i;
  const faults: string[] = [];
  const plain = builtPages().filter((address) => !htmlOf(address).includes('<astro-island'));
  for (const address of plain) {
    for (const [, script = ''] of htmlOf(address).matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) {
      const source = readFileSync(path.join(DIST, script), 'utf8');
      if (framework.test(source)) faults.push(`${address}: ${script}`);
    }
  }
  expect(plain.length).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test('an address without a page says so and leads back', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Step back');
  await page.getByRole('main').getByRole('link', { name: 'Course' }).click();
  await expect(page).toHaveURL('/course/');
});
