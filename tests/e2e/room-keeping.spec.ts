import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { decideImagery, deed, endVisit, minutesLeft, openRoom, ROOM } from './roomHelpers.ts';

/** Puts something into the device's record, past everything that would check it. */
async function putRaw(page: Page, store: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, record]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('holdpoint');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const change = opening.result.transaction(String(name), 'readwrite');
          change.objectStore(String(name)).put(record);
          change.onerror = failed;
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [store, value] as const,
  );
}

test('killing the tab in the middle of a visit loses nothing decided', async ({
  page,
  context,
}) => {
  await openRoom(page);
  await decideImagery(page, 'Start', { pictures: 50 });
  await deed(page, 'Ask', /^Pain/);
  await expect(minutesLeft(page)).toHaveText('57 of 60 min left');
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await expect(minutesLeft(again)).toHaveText('57 of 60 min left');
  await expect(again.getByText('Decided: Start')).toBeVisible();
  await expect(again.getByText(/^Pain now \d+ of 10/).first()).toBeVisible();
});

test('the home page and the clinic list lead back to a running attempt', async ({ page }) => {
  await openRoom(page);
  await endVisit(page, 7);
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeVisible();
  for (const [path, name] of [
    ['/', 'Inês Carvalho, week 2'],
    ['/clinic/', 'Continue in week 2'],
    ['/clinic/ines-wrist/', 'Continue in week 2'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeVisible();
  }
});

test('a link with other settings asks before it leaves a running attempt', async ({ page }) => {
  await openRoom(page);
  await deed(page, 'Ask', /^Pain/);
  // What the screen shows has been kept: leaving before that would test nothing.
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await page.goto(`${ROOM}?mode=exam`);
  await expect(page.getByRole('alert')).toContainText('in Practice mode, in week 1');
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await page.goto(`${ROOM}?mode=exam`);
  await page.getByRole('button', { name: 'Leave it and start' }).click();
  await expect(minutesLeft(page)).toHaveText('60 of 60 min left');
  await expect(page.getByText('Exam', { exact: true })).toBeVisible();
});

test('a second tab that fell behind is stopped, not overwritten', async ({ page, context }) => {
  await openRoom(page);
  await deed(page, 'Ask', /^Pain/);
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  const second = await context.newPage();
  await second.goto(page.url());
  await deed(second, 'Ask', /^Sleep/);
  await expect(minutesLeft(second)).toHaveText('58 of 60 min left');
  await deed(page, 'Ask', /^Work/);
  await expect(page.getByRole('alert')).toContainText('another tab');
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(minutesLeft(page)).toHaveText('58 of 60 min left');
});

test('a browser that keeps nothing still plays, and offers a file that opens again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openRoom(page);
  await expect(page.getByRole('alert')).toContainText('does not let the course keep anything');
  await deed(page, 'Ask', /^Pain/);
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const file = await (await waiting).path();
  expect(JSON.parse(readFileSync(file, 'utf8')).attempt.record.actions).toHaveLength(1);
  await page.goto(ROOM);
  await expect(minutesLeft(page)).toHaveText('60 of 60 min left');
  await page.getByLabel('Open a saved file').setInputFiles(file);
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  await expect(page.locator('[data-arrival]').first()).toBeFocused();
});

test('damaged data are put aside with a clear message, and the case can be played', async ({
  page,
}) => {
  await openRoom(page);
  await deed(page, 'Ask', /^Pain/);
  await putRaw(page, 'attempts', { id: 'bad', caseId: 'ines-wrist', record: 'gone' });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await expect(minutesLeft(page)).toHaveText('59 of 60 min left');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them as a file' }).click();
  const file = await (await waiting).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([{ value: { record: 'gone' } }]);
  await deed(page, 'Ask', /^Sleep/);
  await expect(minutesLeft(page)).toHaveText('58 of 60 min left');
});

for (const [query, words] of [
  ['?mode=easy', 'mode “easy”'],
  ['?protocol=none', 'profile “none”'],
  ['?seed=-4', 'seed is “-4”'],
  ['?attempt=elsewhere', 'not in this browser'],
] as const) {
  test(`a link with ${query} is refused with what to do instead`, async ({ page }) => {
    await page.goto(ROOM + query);
    await expect(page.getByRole('alert')).toContainText(words);
    await page.getByRole('link', { name: 'Go to the case page' }).click();
    await expect(page.getByRole('button', { name: 'Open the room' })).toBeVisible();
  });
}
