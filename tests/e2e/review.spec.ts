import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';

/** Gives any answer to the question shown: the first options, a number, the first partners. */
async function answerSomehow(form: Locator) {
  await expect(form.locator('.kind')).toBeVisible();
  const asked = /exactly (\d)/.exec(await form.locator('.kind').innerText());
  const boxes = form.locator('.choices input');
  const wanted = (await boxes.count()) > 0 ? Number(asked?.[1] ?? 1) : 0;
  for (let i = 0; i < wanted; i += 1) await boxes.nth(i).check();
  const estimate = form.getByRole('spinbutton');
  if ((await estimate.count()) > 0) await estimate.fill('1');
  for (const partner of await form.locator('.matching select').all())
    await partner.selectOption({ index: 1 });
}

async function reviewOne(page: Page) {
  const form = page.locator('form.check');
  await answerSomehow(form);
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await form.getByRole('button', { name: /^(Go on|Well)/ }).click();
}

test('the day’s review counts up, is undone, and is remembered', async ({ page }) => {
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: '1 of 5 today' })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  await reviewOne(page);
  await expect(page.getByRole('heading', { name: '2 of 5 today' })).toBeFocused();
  await reviewOne(page);
  await page.getByRole('button', { name: 'Undo the last answer' }).click();
  await expect(page.getByRole('heading', { name: '2 of 5 today' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: '4 questions for today' })).toBeVisible();
  await page.goto('/review/questions/');
  await page.getByLabel('Answered').selectOption('never');
  const status = page.locator('[data-bank-filter] [role="status"]');
  await expect(status).toHaveText(/^(\d+) of (\d+) questions$/);
  const [shown, all] = ((await status.innerText()).match(/\d+/g) ?? []).map(Number);
  expect((all ?? 0) - (shown ?? 0)).toBe(1);
});

test('a question answered in a lesson comes into the review', async ({ page }) => {
  await page.goto('/course/what-crps-is/');
  const form = page.locator('form.check').first();
  await form.scrollIntoViewIfNeeded();
  await expect(async () => {
    await form.locator('.choices input').first().check();
    await expect(form.getByRole('button', { name: 'Check my answer' })).toBeEnabled({
      timeout: 500,
    });
  }).toPass();
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form.getByText('Kept: it comes up again in your review.')).toBeVisible();
  await page.goto('/review/');
  await page.getByText('Your record as a file').click();
  await expect(page.getByText('Answers so far: 1.')).toBeVisible();
  await page.goto('/course/what-crps-is/');
  await form.scrollIntoViewIfNeeded();
  await expect(form.locator('.kind')).toContainText('Answered on');
});

test('the record goes out as a file and comes in again', async ({ page }) => {
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start' }).click();
  await reviewOne(page);
  // The next question comes once the answer has been kept.
  await expect(page.getByRole('heading', { name: '2 of 5 today' })).toBeFocused();
  await page.reload();
  await page.getByText('Your record as a file').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saved).path();
  await page.evaluate(() => indexedDB.deleteDatabase('holdpoint'));
  await page.reload();
  await page.getByText('Your record as a file').click();
  await expect(page.getByText('Answers so far: 0.')).toBeVisible();
  await page.getByLabel('Add a saved file').setInputFiles(file);
  await expect(page.getByText('Added: 1 answers, 1 review dates, 0 tests.')).toBeVisible();
  await expect(page.getByText('Answers so far: 1.')).toBeVisible();
});

async function takeTest(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Begin' }).click();
  const heading = page.getByRole('heading', { name: /^Question 1 of/ });
  await expect(heading).toBeFocused();
  const count = Number(/of (\d+)/.exec(await heading.innerText())?.[1]);
  const asked: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    await expect(page.getByRole('heading', { name: `Question ${i} of ${count}` })).toBeFocused();
    asked.push(await page.locator('form.check legend').innerText());
    await answerSomehow(page.locator('form.check'));
    await page.getByRole('button', { name: i < count ? 'Next' : 'Finish the test' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
  return asked;
}

test('the two tests ask different questions and are compared', async ({ page }) => {
  const before = await takeTest(page, '/test/before/');
  await expect(page.getByText(/^\d+ of 16 right$/)).toBeVisible();
  await expect(page.getByText(/95% interval/)).toHaveCount(1);
  const after = await takeTest(page, '/test/after/');
  expect(before.filter((question) => after.includes(question))).toEqual([]);
  await expect(page.getByText(/^Difference .* percentage points/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
});

/** How many answers of tests the browser's database holds. */
async function keptAnswers(): Promise<number> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('holdpoint');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tests = await new Promise<{ answers: object }[]>((resolve, reject) => {
    const asking = opened.transaction('tests').objectStore('tests').getAll();
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
  opened.close();
  return tests.flatMap(({ answers }) => Object.keys(answers)).length;
}

test('a test that was left goes on where it was', async ({ page }) => {
  await page.goto('/test/before/');
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await axeFaults(page)).toEqual([]);
  await answerSomehow(page.locator('form.check'));
  const first = await page.locator('form.check legend').innerText();
  await expect(page.getByText('1 of 16 answered')).toBeVisible();
  await expect.poll(() => page.evaluate(keptAnswers)).toBe(1);
  await page.reload();
  await expect(page.locator('form.check legend')).toHaveText(first);
  await expect(page.getByText('1 of 16 answered')).toBeVisible();
  await expect(page.locator('.choices input:checked')).not.toHaveCount(0);
});

test('a word of the glossary opens by keyboard, and by hover where the browser can', async ({
  page,
}) => {
  await page.goto('/course/mechanisms/');
  const word = page.locator('button.term').first();
  const meaning = page.locator('.word-note:popover-open');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(word).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question leads to its place and answers, and a word opens', async ({ page }) => {
    await page.goto('/review/questions/');
    await expect(page.locator('[data-bank-filter]')).toBeHidden();
    expect(await page.locator('[data-item]').count()).toBeGreaterThan(100);
    await page.locator('[data-item] a').first().click();
    await expect(page).toHaveURL(/\/course\/[a-z-]+\/#q-/);
    await expect(page.locator('form.check:target summary')).toBeVisible();
    await page.goto('/course/mechanisms/');
    await page.locator('button.term').first().click();
    await expect(page.locator('.word-note:popover-open')).toHaveCount(1);
  });
});
