import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { watch } from './support/watch.ts';

const words = (page: Page) => page.getByRole('textbox', { name: 'Search the course' });
const results = (page: Page) => page.getByRole('dialog').getByRole('listitem');

test('search is found, used and left by keyboard alone', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL ?? '');
  await page.goto('/course/');
  await page.keyboard.press('/');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('allodynia');
  // Letters are searched as they come: walk only once the whole word has been found.
  await expect(results(page).first()).toContainText(/allodynia/i);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ pages?/);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/course/');
  expect(faults).toEqual([]);
});

test('search says when there is nothing, and is accessible', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await words(page).fill('zzxqwv');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
  await words(page).fill('mirror');
  await expect(results(page).first()).toBeVisible();
  expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
});

test('search code is fetched when search is opened, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/clinic/ines-wrist/');
  await page.getByText('Protocol profile and seed').click();
  await page.getByRole('textbox', { name: 'Seed' }).press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the theme follows the system until the reader chooses, and the choice stays', async ({
  page,
}) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(light);
  await page.getByRole('button', { name: 'Switch to light theme' }).click();
  expect(await paper()).toBe(light);
  await page.goto('/course/');
  expect(await paper()).toBe(light);
  await expect(page.getByRole('button', { name: 'Switch to dark theme' })).toBeVisible();
});

test('the home page leads back to the lesson read last', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Where you left off:')).toBeHidden();
  await page.goto('/course/three-decisions/');
  await page.goto('/');
  await page.getByRole('link', { name: 'Advance, hold, step back' }).first().click();
  await expect(page).toHaveURL('/course/three-decisions/');
});

test('a stored address of another site is not offered', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem(
      'holdpoint:last',
      JSON.stringify({ href: '//example.org/', title: 'x', at: '2026-01-01T00:00:00Z' }),
    ),
  );
  await page.reload();
  await expect(page.getByText('Where you left off:')).toBeHidden();
});

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/course/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a lesson prints without the frame around it', async ({ page }) => {
  await page.goto('/course/three-decisions/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'In this lesson' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Provisional, not clinically reviewed.').first()).toBeVisible();
});

/** Pages of every kind, and five lessons with figures of different weight. */
const STILL = [
  '/',
  '/course/budapest/',
  '/course/touch-ladder/',
  '/course/giving-imagery/',
  '/course/three-decisions/',
  '/course/effect-sizes/',
  '/clinic/ines-wrist/room/',
  '/practice/left-right/',
  '/practice/read-a-series/',
  '/review/',
  '/review/questions/',
  '/record/',
  '/test/before/',
  '/evidence/',
];

test('nothing moves when fonts and scripts arrive, nor while one reads on', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { moved: string[] };
    seen.moved = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          value: number;
          sources: { node: Element | null }[];
        };
        if (value > 0.002) seen.moved.push(`${value}: ${sources[0]?.node?.nodeName}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of STILL) {
    await page.goto(path);
    await expect(page.locator('.tool-room > astro-island[ssr]')).toHaveCount(0);
    // Nobody is at the foot of a page before the trainer above it has its pictures.
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
    // Every figure and question has been in view, so each wakes.
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    expect(moved, path).toEqual([]);
  }
});

test('the room’s page names every script that its widget needs, so that none waits for another', async ({
  request,
}) => {
  // As it is served: what the room fetches later adds links of its own.
  const html = await (await request.get('/clinic/ines-wrist/room/')).text();
  const links = html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g);
  const named = [...links].map(([, href = '']) => href);
  expect(named.length).toBeGreaterThan(5);
  for (const address of named) {
    const source = await (await request.get(address)).text();
    const imports = [...source.matchAll(/\b(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)];
    for (const [, name] of imports) expect(named).toContain(`/_astro/${name}`);
  }
});
