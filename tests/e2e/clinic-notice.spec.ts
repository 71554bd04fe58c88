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
