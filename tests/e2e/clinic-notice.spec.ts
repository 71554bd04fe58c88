import { expect, test } from '@playwright/test';

const CASE = '/clinic/emyr-ovens-off/';

test('the notice stands before anything of the case, in the list and on its page', async ({
  page,
}) => {
  await page.goto('/clinic/');
  const entry = page.locator('[data-case="emyr-ovens-off"]');
  await expect(entry.locator('> *').first()).toContainText('thoughts of suicide');
  await expect(page.locator('[data-content-notice]')).toHaveCount(1);

  await page.goto(CASE);
  await expect(page.locator('main [data-content-notice] ~ header h1')).toHaveText(
    'The ovens are off',
  );
  await expect(
    page.getByRole('complementary', { name: 'Before you open this case' }),
  ).toContainText('please talk to someone now');
});

test('one can turn back before reading, by keyboard', async ({ page }) => {
  await page.goto(CASE);
  const back = page.getByRole('link', { name: 'Back to the clinic, without this case' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clinic\/$/);
});

test('a case without such content has no notice', async ({ page }) => {
  await page.goto('/clinic/ines-wrist/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-content-notice]')).toHaveCount(0);
});

test('what he tells when asked stands in the chart with the answer to the next question', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${CASE}room/?mode=practice&seed=1`);
  const room = page.getByRole('tab', { name: 'Room', exact: true });
  if (await room.isVisible()) await room.click();
  await page
    .getByRole('tabpanel', { name: 'Ask' })
    .getByRole('button', { name: /^Thoughts of self-harm/ })
    .click();
  await expect(page.getByText('no plan, no intention to act').first()).toBeVisible();
});

test('who reads item nine and never asks is told so in the debrief, with help for the reader', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${CASE}room/?mode=practice&seed=1`);
  await page.getByRole('tab', { name: 'Measure', exact: true }).click();
  await page.getByRole('button', { name: /^PHQ-9/ }).click();
  await expect(page.getByText(/item 9: 1 of 3/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Discharge Emyr/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Programme stopped/ }).check();
  await dialog.getByRole('button', { name: 'Discharge' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();

  const happened = page.getByRole('heading', { level: 2, name: 'What happened' });
  await expect(happened).toBeFocused();
  await expect(happened).toBeInViewport();
  const mistake = page.locator('#debrief-analysis article', {
    has: page.getByRole('heading', { name: /A sign of self-harm left for later/ }),
  });
  await expect(mistake).toContainText('Critical for safety');
  await expect(mistake).toContainText('Ask directly, in the same session');
  await expect(page.getByText('please talk to someone now')).toBeVisible();
  await mistake.getByRole('link', { name: /^Read / }).click();
  await expect(page).toHaveURL(/\/course\/same-day-risk\/#three-answers-three-responses$/);
  await expect(page.locator('#three-answers-three-responses')).toBeInViewport();
});
