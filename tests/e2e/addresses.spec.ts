import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { finished, openDebrief, SEEN } from './debriefSeed.ts';
import { deed, minutesLeft } from './roomHelpers.ts';
import { addressFaults, buildUnder } from './support/built.ts';
import { OwnSite } from './support/server.ts';
import { watch } from './support/watch.ts';
import { cacheNames, kept, line } from './support/worker.ts';

const BASE = '/some/where/';
const port = Number(process.env['E2E_PORT'] ?? 4331) + 2000;

// One worker for all of the file: the site is built once.
test.describe.configure({ mode: 'default' });

let built = '';
let site: OwnSite;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  built = buildUnder(BASE);
  site = new OwnSite(port, { built, base: BASE });
  await site.ready();
});
test.afterAll(() => {
  site?.stop();
  if (built) rmSync(built, { recursive: true, force: true });
});

/** Opens the search and looks for a word. */
async function lookFor(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search the course' }).fill(word);
}
const firstFound = (page: Page) => page.locator('[data-search-results] li').first();

test('a site built for a folder names nothing outside it, and nothing that is not there @offline', () => {
  const { count, faults } = addressFaults(built, BASE);
  expect(count).toBeGreaterThan(10_000);
  expect(faults).toEqual([]);
});

test.describe('in a folder, without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  /** What is asked for outside the folder, is not there, or breaks the policy. */
  async function watchFolder(page: Page): Promise<string[]> {
    const faults = await watch(page, site.home);
    page.on('response', (answer) => {
      if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
    });
    return faults;
  }

  test('lessons, search, case room, debrief and practice are walked by their links @offline', async ({
    page,
  }) => {
    test.slow();
    const faults = await watchFolder(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site.home);
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Course' }).click();
    await expect(main.getByRole('link', { name: 'Course' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('link', { name: /^Advance, hold, step back/ }).click();
    await page.locator('.lesson-body a[href*="/course/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`^${site.home}course/`));

    await lookFor(page, 'flare');
    await expect(firstFound(page)).toContainText('Lesson');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/flare/i);

    await main.getByRole('link', { name: 'Clinic' }).click();
    await page.getByRole('link', { name: 'The florist’s wrist' }).click();
    await page.getByRole('button', { name: 'Open the room' }).click();
    await deed(page, 'Ask', /^Pain/);
    await expect(page).toHaveURL(new RegExp(`^${site.home}clinic/ines-wrist/room/\\?attempt=`));
    await page.goto(site.home);
    await page.locator('[data-left-off] a').click();
    await expect(minutesLeft(page)).not.toHaveText(/^60/);

    await main.getByRole('link', { name: 'Practice' }).click();
    await page.getByRole('link', { name: 'Left or right?' }).click();
    await page.getByRole('button', { name: 'Start the block' }).click();
    await expect(page.getByRole('button', { name: 'Go', exact: true })).toBeVisible();

    await openDebrief(page, finished(), SEEN, site.home);
    await page
      .getByRole('link', { name: /^Read / })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`^${site.home}course/[a-z-]+/#`));
    expect(faults).toEqual([]);
  });

  test('what is not there is told by a page of the site @offline', async ({ page }) => {
    await page.goto(`${site.home}no-such-page/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Step back');
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(page).toHaveURL(site.home);
  });
});

test('in a folder the worker keeps the site, is replaced, and leaves its neighbours alone @offline', async ({
  page,
  context,
}) => {
  test.slow();
  await line(page, { saveData: false });
  await page.goto(`${site.home}course/three-decisions/`);
  await kept(page);
  const [before = ''] = await cacheNames(page);
  const neighbours = ['holdpoint-0123', `holdpoint-${BASE.slice(1)}deeper/0123`];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), neighbours);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advance, hold, step back');
  await lookFor(page, 'flare');
  await expect(firstFound(page)).toContainText('Lesson');
  await page.goto(`${site.home}no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Step back');
  await page.goto(`${site.home}clinic/ines-wrist/room/?mode=practice&seed=1`);
  await expect(minutesLeft(page)).toBeVisible();
  await context.setOffline(false);

  await site.publish({ 'index.html': (html) => html.replace('hold,', 'hold on,') });
  await page.goto(site.home);
  await expect(page.getByText('A new version of the course is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hold on,');
  const after = await cacheNames(page);
  expect(after).toEqual(expect.arrayContaining(neighbours));
  expect(after).not.toContain(before);
  expect(after).toHaveLength(neighbours.length + 1);
});
