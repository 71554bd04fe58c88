import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { tagsPlaced } from '../../integrations/lesson-figures.ts';
import { axeFaults } from './support/axe.ts';

/** Every figure that stands in a lesson, with the lesson's address. */
const PLACED = globSync('src/content/lessons/**/*.mdx')
  .sort()
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const slug = /^slug: (\S+)$/m.exec(text)?.[1] ?? '';
    return tagsPlaced(text).map((tag, i) => ({ tag, i, path: `/course/${slug}/` }));
  });

/** The figure, once its island has woken: it does when it comes into view. */
async function wake(page: Page, path: string, index = 0) {
  await page.goto(path);
  const figure = page.locator('.figure').nth(index);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  return figure;
}

const lessonOf = (tag: string) => {
  const place = PLACED.find((one) => one.tag === tag);
  if (!place) throw new Error(`No lesson shows ${tag}.`);
  return place;
};

for (const { tag, path, i } of PLACED) {
  test(`${tag} in ${path}: accessible, and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const figure = await wake(page, path, i);
    for (const table of await figure.locator('summary').all()) {
      if (!(await table.evaluate((one) => one.parentElement?.hasAttribute('open'))))
        await table.press('Enter');
    }
    expect(await axeFaults(page, { within: '.figure' })).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('a lesson loads the styles and scripts of its own figures only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { tag, path, i } = lessonOf('GateExplorer');
  await wake(page, path, i);
  const names = [...new Set(PLACED.map((one) => one.tag))].filter((name) => name !== tag);
  expect(names.length).toBeGreaterThan(2);
  expect(asked.filter((url) => names.some((name) => url.includes(`/${name}.`)))).toEqual([]);
  expect(asked.some((url) => url.includes(`/${tag}.`))).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every figure shows its content as text, and no control that does nothing', async ({
    page,
  }) => {
    test.slow();
    for (const { tag, path, i } of PLACED) {
      if (i === 0) await page.goto(path, { waitUntil: 'domcontentloaded' });
      const figure = page.locator('.figure').nth(i);
      await expect(figure.locator('details :is(td, li, dd)').first(), tag).toBeVisible();
      expect(
        await figure.locator('button, input, select').locator('visible=true').count(),
        tag,
      ).toBe(0);
    }
  });

  test('the red flags stand there as a table', async ({ page }) => {
    await page.goto(lessonOf('RedFlagSorter').path);
    const table = page.locator('.figure table').first();
    await expect(table).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(23);
    await expect(page.locator('.figure .fig-live').first()).toBeHidden();
  });
});

test('the force pad is pressed with the space bar', async ({ page }) => {
  const { path, i } = lessonOf('ForceTrainer');
  const figure = await wake(page, path, i);
  const pad = figure.getByRole('button', { name: /Press and hold/ });
  await pad.focus();
  await page.keyboard.down('Space');
  await page.waitForTimeout(700);
  await page.keyboard.up('Space');
  await expect(figure.locator('.fig-answer')).toContainText('1 of 1 presses under 10 g');
  await page.keyboard.down('Space');
  await page.waitForTimeout(3000);
  await page.keyboard.up('Space');
  await expect(figure.locator('.fig-answer')).toContainText('1 of 2 presses under 10 g');
});

test('the Budapest drill is answered by keyboard and says what is missing', async ({ page }) => {
  const { path, i } = lessonOf('BudapestDrill');
  const figure = await wake(page, path, i);
  const check = figure.getByRole('button', { name: 'Check', exact: true });
  await expect(check).toBeDisabled();
  for (const group of ['Clinical rule', 'Research rule']) {
    await figure.getByRole('group', { name: group }).getByLabel('not met').focus();
    await page.keyboard.press('Space');
  }
  await figure.getByLabel('C: signs in two categories').focus();
  await page.keyboard.press('Space');
  await check.press('Enter');
  await expect(figure.locator('.fig-verdict')).toHaveText(/Rightly read|Not so/);
  await figure.getByRole('button', { name: 'Next patient' }).press('Enter');
  await expect(figure).toContainText('Patient 2 of 40');
  await expect(figure.getByRole('region', { name: /^Notes of/ })).toBeFocused();
});

test('a red flag sorted too late says so, and self-harm can be left out', async ({ page }) => {
  const { path, i } = lessonOf('RedFlagSorter');
  const figure = await wake(page, path, i);
  await expect(figure).toContainText('Finding 1 of 22');
  await figure.getByRole('button', { name: 'At the next visit' }).click();
  await expect(figure.locator('.fig-verdict')).toContainText('Too late.');
  await figure.getByLabel('Leave out the findings on self-harm').check();
  await expect(figure).toContainText('Finding 1 of 19');
});

test('the ladder refuses to move texture and phase together', async ({ page }) => {
  const { path, i } = lessonOf('LadderPlanner');
  const figure = await wake(page, path, i);
  for (const [name, times] of [
    ['Soft towel up', 3],
    ['Felt up', 3],
    ['Silk up', 1],
  ] as const) {
    for (let n = 0; n < times; n += 1) await figure.getByRole('button', { name }).click();
  }
  await figure.getByRole('button', { name: 'Check the order' }).click();
  await figure.getByRole('button', { name: 'Begin with week 1' }).click();
  await figure.getByRole('button', { name: 'Felt, hand moving' }).click();
  await expect(figure.locator('.fig-verdict')).toContainText('moved together');
});

test('the improvement is split once the untreated are shown', async ({ page }) => {
  const { path, i } = lessonOf('RecoveryExplorer');
  const figure = await wake(page, path, i);
  await figure.getByRole('button', { name: /Show the same people/ }).click();
  await expect(figure.getByRole('status')).toContainText('of the improvement is the calendar’s');
});
