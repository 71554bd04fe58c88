import { expect, test } from '@playwright/test';
import { deed, missingWords, part } from './roomHelpers.ts';

test('the room of a foot asks, measures and charts a foot', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/clinic/selam-sandpit/room/?mode=practice&seed=1');
  await expect(page.getByRole('heading', { level: 1, name: 'Selam Tesfaye' })).toBeVisible();
  await deed(page, 'Measure', /^LEFS/);
  await expect(page.getByText(/^LEFS: \d+ of 80/).first()).toBeVisible();
  await deed(page, 'Try', /^Imagined movement/);
  await expect(page.getByText(/The calf tensed and the toes moved/).first()).toBeVisible();
  await part(page, 'Plan');
  const touch = page.getByRole('region', { name: 'Touch', exact: true });
  await expect(touch.getByText('Inside of a shoe').first()).toBeVisible();
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeFocused();
  await part(page, 'Chart');
  await expect(page.getByRole('heading', { name: 'Up and about' })).toBeVisible();
  const shown = await page.locator('main').innerText();
  expect(shown).not.toMatch(/\b(QuickDASH|grip|wrist|fingers?)\b|use of the hand|both hands/i);
  expect(await missingWords(page)).toEqual([]);
});
