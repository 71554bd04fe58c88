import { expect, test } from '@playwright/test';
import {
  decideImagery,
  deed,
  endVisit,
  imagery,
  minutesLeft,
  missingWords,
  openRoom,
  part,
  provokeCall,
  untilVisit,
} from './roomHelpers.ts';

test('a visit with the mouse: what is done costs minutes and stays visible', async ({ page }) => {
  await openRoom(page);
  await expect(minutesLeft(page)).toHaveText('60 of 60 min left');
  await deed(page, 'Ask', /^Pain/);
  await expect(page.getByRole('status').filter({ hasText: 'You asked: Pain' })).toBeVisible();
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  const asked = page.getByRole('tabpanel', { name: 'Ask' });
  await expect(asked.getByText(/^Pain now \d+ of 10/)).toBeVisible();
  await expect(asked.getByRole('button', { name: /^Pain/ })).toHaveCount(0);
  await deed(page, 'Measure', /^Left\/right test/);
  await expect(minutesLeft(page)).toHaveText('55 of 60 min left');
  await expect(page.getByText(/^50 pictures\. Affected side/).first()).toBeVisible();
  expect(await missingWords(page)).toEqual([]);
});

test('the days bring a diary, and the decision stands under it', async ({ page }) => {
  await openRoom(page);
  await decideImagery(page, 'Start', { pictures: 50 });
  await endVisit(page, 7);
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeFocused();
  // The plan scrolls by itself and was left at its end.
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeInViewport();
  const diary = page.getByRole('img', { name: /^Pain\. Average over the day/ });
  await expect(diary).toBeVisible();
  await expect(page.getByRole('img', { name: /^Left or right, share correct/ })).toBeVisible();
  await page.getByText('The numbers').first().click();
  await expect(page.getByRole('region', { name: 'Pain' }).getByRole('row')).toHaveCount(8);
  expect(await missingWords(page)).toEqual([]);
});

test('what takes longer than the time left is refused by name', async ({ page }) => {
  await openRoom(page);
  for (const name of [/^CRPS Severity/, /^Volume/, /^Grip/, /^QuickDASH/, /^Left\/right/]) {
    await deed(page, 'Measure', name);
  }
  for (const name of [
    /^PHQ-9/,
    /^GAD-7/,
    /^TSK-11/,
    /^Pain Catas/,
    /^PSEQ/,
    /^Vision/,
    /^Thinking/,
  ]) {
    await deed(page, 'Measure', name);
  }
  for (const name of [/^Imagined/, /^Mirror/]) await deed(page, 'Try', name);
  await expect(minutesLeft(page)).toHaveText('4 of 60 min left');
  const tried = page.getByRole('listitem').filter({ hasText: 'A task of the patient' });
  await expect(tried.getByRole('button')).toBeDisabled();
  await expect(tried).toContainText('Too little time left.');
});

test('a rash start ends in a call, and the answer leads on to the next visit', async ({ page }) => {
  await openRoom(page);
  await provokeCall(page);
  await page.getByRole('button', { name: /^Ask about new signs/ }).click();
  await expect(page.getByRole('button', { name: /^Ask about new signs/ })).toBeDisabled();
  await page.getByRole('button', { name: /^Trim the dose/ }).click();
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeVisible();
});

test('guided play says at once how the profile sees a decision', async ({ page }) => {
  await openRoom(page, '?mode=guided&seed=1');
  await expect(page.getByRole('region', { name: 'What the profile says today' })).toBeVisible();
  await decideImagery(page, 'Start', { pictures: 50 });
  await endVisit(page, 7);
  await expect(page.getByText(/of the 6 days needed/)).toBeVisible();
  await decideImagery(page, 'Advance', { to: 'Imagined movement', minutes: 10 });
  await expect(imagery(page)).toContainText('The profile would have decided otherwise.');
});

test('practice says it after the visit, and not before', async ({ page }) => {
  await openRoom(page);
  await decideImagery(page, 'Start', { pictures: 50 });
  await endVisit(page, 7);
  await decideImagery(page, 'Advance', { to: 'Imagined movement', minutes: 10 });
  await expect(page.getByText('The profile would have decided otherwise.')).toHaveCount(0);
  await endVisit(page, 7);
  await untilVisit(page, 3);
  const view = page.getByRole('region', { name: 'How the last visit compares' });
  await expect(view).toContainText('The profile would have decided otherwise.');
});

test('discharge asks first, then leads to the debrief', async ({ page }) => {
  await openRoom(page);
  await part(page, 'Plan');
  await page.getByRole('button', { name: /^Discharge Inês/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Discharge Inês?' });
  await dialog.getByRole('button', { name: 'Go back' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: /^Discharge Inês/ }).click();
  await dialog.getByRole('radio', { name: /^Programme stopped/ }).check();
  await dialog.getByRole('button', { name: 'Discharge' }).click();
  await expect(page.getByRole('heading', { name: 'Discharged' })).toBeFocused();
  await expect(page.getByText('This was your first attempt at this case')).toBeVisible();
});

test('without reduced motion the days pass one by one, and can be skipped', async ({ page }) => {
  await openRoom(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await endVisit(page, 21);
  await expect(page.getByRole('heading', { name: 'The days pass' })).toBeFocused();
  await expect(page.getByText(/^Week 1, day [3-7]$/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to the next event' }).click();
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeVisible();
});
