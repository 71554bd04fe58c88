import { expect, type Page, test } from '@playwright/test';

/** The lesson's figure, once its island has woken: it does when it comes into view. */
async function figureOf(page: Page) {
  const figure = page.locator('.figure');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  return figure;
}

test('an evidence note opens and closes by keyboard', async ({ page }) => {
  await page.goto('/course/what-crps-is/');
  const mark = page.getByRole('button', { name: /^Evidence note 1,/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Evidence note 1', exact: true });
  await expect(note).toBeVisible();
  await expect(note.getByRole('link', { name: 'The whole entry' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a question is answered by keyboard, and a wrong answer names the thought behind it', async ({
  page,
}) => {
  await page.goto('/course/three-decisions/');
  const form = page.locator('form.check', { hasText: 'Three days after imagery began' });
  await form.scrollIntoViewIfNeeded();
  const wrong = form.getByRole('radio', { name: /Carry on at the full dose/ });
  await expect(async () => {
    await wrong.focus();
    await page.keyboard.press('Space');
    await expect(form.getByRole('button', { name: 'Check my answer' })).toBeEnabled({
      timeout: 500,
    });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toHaveText(/Not the best answer/);
  await expect(form).toContainText('The thought behind it');
  await form.getByRole('radio', { name: /Hold, trim/ }).check();
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form.getByRole('status')).toHaveText('Right.');
});

test('the decision figure accepts a hold in an early flare and refuses an advance', async ({
  page,
}) => {
  await page.goto('/course/three-decisions/');
  const figure = await figureOf(page);
  await figure.getByRole('button', { name: 'Advance' }).click();
  await expect(figure.getByRole('status')).toContainText('Not accepted.');
  await figure.getByRole('button', { name: 'Hold' }).click();
  await expect(figure.getByRole('status')).toContainText('Accepted. The profile accepts: hold.');
});

test('the gate figure follows its controls', async ({ page }) => {
  await page.goto('/course/reading-left-right/');
  const figure = await figureOf(page);
  await expect(figure.getByRole('status')).toContainText('22% of single tests reach 90%');
  await figure.getByRole('radio', { name: '80%' }).check();
  await expect(figure.getByRole('status')).toContainText('88% of single tests reach 80%');
  await figure.getByRole('slider', { name: /True accuracy/ }).fill('75');
  await expect(figure.getByRole('status')).toContainText('26% of single tests reach 80%');
});

test('the Budapest figure does not count what was only told', async ({ page }) => {
  await page.goto('/course/what-crps-is/');
  const figure = await figureOf(page);
  await expect(figure.getByRole('status')).toContainText('Clinical rule not met');
  await figure.getByRole('checkbox', { name: 'Light touch hurts: found' }).check();
  await figure.getByRole('checkbox', { name: 'Swelling: found' }).check();
  await expect(figure.getByRole('status')).toContainText('Clinical rule met');
});

test('the ledger can be filtered', async ({ page }) => {
  await page.goto('/evidence/');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption({ label: 'Wrong' });
  await expect(page.getByText(/^9 of \d+ entries$/)).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText(/^(\d+) of \1 entries$/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, its notes open, its answers stand below', async ({ page }) => {
    await page.goto('/course/reading-left-right/');
    await page.getByRole('button', { name: /^Evidence note 2,/ }).click();
    await expect(page.getByRole('dialog', { name: 'Evidence note 2', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByText('As a table: 50 pictures, line at 90%').click();
    await expect(page.getByRole('cell', { name: '22%' })).toBeVisible();
    await page.getByText('All answers and why').first().click();
    await expect(page.getByText(/About 22 days of 100/).first()).toBeVisible();
  });

  test('the whole ledger is there', async ({ page }) => {
    await page.goto('/evidence/');
    await expect(page.locator('[data-ledger-filter]')).toBeHidden();
    expect(await page.locator('[data-verdict]').count()).toBeGreaterThan(100);
  });
});

test('a printed lesson carries its notes and no controls', async ({ page }) => {
  await page.goto('/course/what-crps-is/');
  await page.emulateMedia({ media: 'print' });
  const note = page.locator('#note-budapest-rules');
  await expect(note).toBeVisible();
  await expect(note.getByRole('button')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Check my answer' }).first()).toBeHidden();
});
