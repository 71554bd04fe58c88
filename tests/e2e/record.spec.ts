import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { deed, minutesLeft, openRoom, ROOM } from './roomHelpers.ts';
import { axeFaults } from './support/axe.ts';
import { watch } from './support/watch.ts';

const LESSON = '/course/three-decisions/';
const time = (page: Page, name: string) =>
  page.getByRole('row', { name }).getByRole('cell').first();

/** Stays on the page for a while, with a sign of life every half minute. */
async function stay(page: Page, halfMinutes: number): Promise<void> {
  for (let i = 0; i < halfMinutes; i++) {
    await page.clock.fastForward(30_000);
    await page.mouse.move(100 + i, 100);
  }
}

test('time spent is kept when one leaves, and the whole record is saved, erased and brought in', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL ?? '');
  await page.clock.install();
  await page.goto(LESSON);
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.length > 0));
  await page.mouse.move(100, 90);
  await stay(page, 3);
  await page.goto('/record/');
  await expect(time(page, 'Lessons')).toHaveText('1 min');
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(LESSON);
  const line = page.locator('[data-time-here]');
  await expect(line).toContainText('You have spent 1 min with this lesson.');
  await stay(page, 2);
  await expect(line).toContainText('You have spent 2 min');
  await line.getByRole('link', { name: 'Your record' }).click();

  await expect(time(page, 'Lessons')).toHaveText('2 min');
  await expect(page.getByText('2 visits to pages, with their time')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('This erases 2 visits to pages, with their time')).toBeFocused();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file first' }).click();
  const file = await (await waiting).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ holdpoint: 'everything' });
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeFocused();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing yet.')).toBeVisible();

  await page.getByLabel('Bring in a saved file').setInputFiles(file);
  await expect(page.getByText(/^Added: 2 visits to pages, with their time/)).toBeVisible();
  await expect(time(page, 'Lessons')).toHaveText('2 min');
  await page.getByLabel('Bring in a saved file').setInputFiles(file);
  await expect(page.getByText('All of it was here already.')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a debrief or room left without a deed keeps its time all the same', async ({ page }) => {
  await page.clock.install();
  await openRoom(page);
  await deed(page, 'Ask', /^Pain/);
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await stay(page, 3);
  await page.goto('/record/');
  await expect(time(page, 'Cases and debriefs')).toHaveText('1 min');
});

test('a file that the room cannot go on with is refused with its reason', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openRoom(page);
  await deed(page, 'Ask', /^Pain/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const saved = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
  await page.goto(ROOM);
  const choose = (text: string) =>
    page.getByLabel('Open a saved file').setInputFiles({
      name: 'file.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const { attempt } = saved;
  for (const [text, reason] of [
    ['{', 'not a saved attempt at a case'],
    [JSON.stringify({ ...saved, version: 2 }), 'newer version of this site'],
    [JSON.stringify({ ...saved, attempt: { ...attempt, week: 0 } }), 'at attempt.week is not'],
    [JSON.stringify({ ...saved, attempt: { ...attempt, caseId: 'other' } }), 'another patient’s'],
    [
      JSON.stringify({
        attempt: { ...attempt, record: { ...attempt.record, engine: '0.0.0' } },
        holdpoint: 'attempt',
        version: 1,
        snapshot: null,
      }),
      'it cannot go on from there',
    ],
  ] as const) {
    await choose(text);
    await expect(page.getByRole('alert')).toContainText(reason);
    await expect(minutesLeft(page)).toHaveText('60 of 60 min left');
  }
  await choose(JSON.stringify(saved));
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await expect(page.getByRole('alert')).not.toContainText('Nothing was changed');
});
