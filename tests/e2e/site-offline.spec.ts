import { expect, type Page, test } from '@playwright/test';
import { deed, minutesLeft } from './roomHelpers.ts';
import { builtPages } from './support/pages.ts';
import { OwnSite } from './support/server.ts';
import { cacheNames, kept, line } from './support/worker.ts';

const port = Number(process.env['E2E_PORT'] ?? 4331) + 1000;

/** Built pages that do not come whole without a network. */
const lost = (page: Page) =>
  page.evaluate(async (addresses) => {
    const missing: string[] = [];
    for (const address of addresses) {
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok || !(await answer.text()).includes('</html>')) missing.push(address);
    }
    return missing;
  }, builtPages());

test('after one visit every page opens and reloads without a network @offline', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await line(page, { saveData: false });
  await page.goto('/');
  await kept(page);
  await expect(page.getByText('Every page is kept in this browser')).toBeVisible();
  await context.setOffline(true);
  expect(await lost(page)).toEqual([]);

  await page.goto('/course/three-decisions/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advance, hold, step back');
  await page.goto('/evidence');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Step back');
});

test('over a line to be spared only the course is kept; the rest on request @offline', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await line(page, { saveData: true });
  await page.goto('/');
  await kept(page, 'course');
  await context.setOffline(true);
  const missing = await lost(page);
  expect(missing.length).toBeGreaterThan(100);
  expect(missing.filter((address) => !/^\/evidence\/./.test(address))).toEqual([]);
  await page.goto('/clinic/ines-wrist/');
  await expect(page.getByRole('button', { name: 'Open the room' })).toBeVisible();
  await page.goto('/evidence/scoring/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hold');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hold');
  await page.getByRole('button', { name: /^Keep the rest too/ }).click();
  await kept(page);
  await expect(page.getByText('Every page is kept in this browser')).toBeFocused();
  await context.setOffline(true);
  expect(await lost(page)).toEqual([]);
});

test('search and a patient work without a network @offline', async ({ page, context }) => {
  await line(page, { saveData: false });
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search the course' }).fill('flare');
  await expect(page.getByRole('status').filter({ hasText: /pages?/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/clinic/ines-wrist/');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await deed(page, 'Ask', /^Pain/);
  await expect(minutesLeft(page)).not.toHaveText(/^60/);
  await page.reload();
  await expect(minutesLeft(page)).not.toHaveText(/^60/);
});

test('a new version waits to be taken, replaces the old one and keeps what is stored @offline', async ({
  page,
}) => {
  test.slow();
  const site = new OwnSite(port);
  try {
    await site.ready();
    await line(page, { saveData: false });
    await page.goto(`${site.origin}/clinic/ines-wrist/`);
    await kept(page);
    const before = await cacheNames(page);
    await page.evaluate(() => localStorage.setItem('holdpoint:theme', 'dark'));
    await page.getByRole('button', { name: 'Open the room' }).click();
    await deed(page, 'Ask', /^Pain/);
    await expect(page).toHaveURL(/\/room\/\?attempt=/);
    const attempt = page.url();
    const clock = await minutesLeft(page).innerText();

    await site.publish({
      'index.html': (html) => html.replace('hold,', 'hold on,'),
      'clinic/index.html': (html) => html.replace('Clinic</h1>', 'New clinic</h1>'),
    });
    await page.reload();
    const offer = page.getByText('A new version of the course is ready.');
    await expect(offer).toBeVisible();
    await expect(page).toHaveURL(attempt);
    expect(await cacheNames(page)).toEqual(expect.arrayContaining(before));
    const stillOld = await page.evaluate(async () => (await fetch('/clinic/')).text());
    expect(stillOld).not.toContain('New clinic');

    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(offer).toBeHidden();
    await expect(page).toHaveURL(attempt);
    await expect(minutesLeft(page)).toHaveText(clock);
    expect(await page.evaluate(() => localStorage.getItem('holdpoint:theme'))).toBe('dark');
    const after = await cacheNames(page);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);

    await page.goto(`${site.origin}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('hold on,');
    await expect(page.getByText('Where you left off:')).toBeVisible();
    await page.goto(`${site.origin}/clinic/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New clinic');
    await expect(page.getByRole('link', { name: /^Continue/ })).toBeVisible();
  } finally {
    site.stop();
  }
});
