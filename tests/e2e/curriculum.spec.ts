import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';

/** Lessons with a drawing that stands still. */
const DRAWN = globSync('src/content/lessons/**/*.mdx')
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => /^<Drawing /m.test(text))
  .map((text) => `/course/${/^slug: (\S+)$/m.exec(text)?.[1] ?? ''}/`);

for (const path of DRAWN) {
  test(`the drawing in ${path} is accessible and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const drawing = page.locator('.drawing').first();
    for (const summary of await drawing.locator('summary').all()) await summary.press('Enter');
    expect(await axeFaults(page, { within: '.drawing' })).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('the force pad takes the click of a screen reader: one to begin, one to let go', async ({
  page,
}) => {
  await page.goto('/course/touch-force-and-place/');
  const figure = page.locator('.figure').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  const pad = figure.locator('button.pad');
  await pad.dispatchEvent('click');
  await expect(pad).toContainText('Press again to let go');
  await page.waitForTimeout(1500);
  await pad.dispatchEvent('click');
  await expect(figure.locator('.fig-answer')).toContainText('1 of 1 presses under 10 g');
});

test.describe('questions that name suicide or self-harm', () => {
  test.use({ serviceWorkers: 'block' });

  test('are left out of the review, and come after a notice when asked for', async ({ page }) => {
    await page.route('**/data/questions.json', async (route) => {
      const all: { selfHarm: boolean }[] = await (await route.fetch()).json();
      await route.fulfill({ json: all.filter(({ selfHarm }) => selfHarm) });
    });
    await page.goto('/review/');
    await expect(page.getByRole('heading', { name: 'Nothing more for today' })).toBeVisible();
    const wanted = page.getByLabel(/questions that name suicide or self-harm/);
    await wanted.check();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByText('talk to somebody today')).toBeVisible();
    await expect(page.locator('form.check')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the question' }).click();
    await expect(page.locator('form.check')).toBeFocused();
    await page.reload();
    await expect(wanted).toBeChecked();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Leave these questions out' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing more for today' })).toBeFocused();
    await expect(wanted).not.toBeChecked();
  });

  test('stand folded in the list of all questions', async ({ page }) => {
    await page.goto('/review/questions/');
    const folded = page.locator('[data-item^="same-day-risk/"] details');
    expect(await folded.count()).toBeGreaterThan(3);
    await expect(folded.first().locator('.asked')).toBeHidden();
    await folded.first().locator('summary').press('Enter');
    await expect(folded.first().locator('.asked')).toBeVisible();
  });
});
