import { expect, type Locator, type Page } from '@playwright/test';

export const ROOM = '/clinic/ines-wrist/room/';

/** Opens the room and waits until the patient is there. Days pass at once. */
export async function openRoom(page: Page, query = '?mode=practice&seed=1'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ROOM + query);
  await expect(page.getByRole('heading', { level: 1, name: 'Inês Carvalho' })).toBeVisible();
}

/** One of the three parts; on a phone it has to be opened first. */
export async function part(page: Page, name: 'Chart' | 'Room' | 'Plan'): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Does one thing in the room, by its kind and the beginning of its name. */
export async function deed(page: Page, kind: string, name: RegExp): Promise<void> {
  await part(page, 'Room');
  await page.getByRole('tab', { name: kind, exact: true }).click();
  await page.getByRole('tabpanel', { name: kind }).getByRole('button', { name }).click();
}

export const minutesLeft = (page: Page): Locator => page.getByRole('timer');

export const imagery = (page: Page): Locator =>
  page.getByRole('region', { name: 'Graded motor imagery' });

/** Takes a decision on imagery, with a dose where one is asked for. */
export async function decideImagery(
  page: Page,
  decision: string,
  dose: { to?: string; pictures?: number; minutes?: number } = {},
): Promise<void> {
  await part(page, 'Plan');
  const section = imagery(page);
  await section.getByRole('button', { name: decision, exact: true }).click();
  if (dose.to) await section.getByRole('combobox').selectOption(dose.to);
  if (dose.pictures !== undefined) {
    await section.getByRole('spinbutton', { name: /pictures/ }).fill(String(dose.pictures));
  }
  if (dose.minutes !== undefined) {
    await section.getByRole('spinbutton', { name: /^Minutes/ }).fill(String(dose.minutes));
  }
  await section.getByRole('radio', { name: 'Fairly sure' }).check();
  await section.getByRole('button', { name: /^Record:/ }).click();
  await expect(section.getByText(`Decided: ${decision}`)).toBeVisible();
}

export async function endVisit(page: Page, inDays: number): Promise<void> {
  await part(page, 'Plan');
  await page.getByRole('spinbutton', { name: 'Days until the next visit' }).fill(String(inDays));
  await page.getByRole('button', { name: 'End the visit' }).click();
}

/** A start so rash that the patient calls within days, whatever the luck. */
export async function provokeCall(page: Page): Promise<void> {
  await decideImagery(page, 'Start', { to: 'Mirror', pictures: 50, minutes: 60 });
  await endVisit(page, 7);
  await expect(page.getByRole('heading', { name: 'A message from the patient' })).toBeVisible();
}

/** Waits for a visit, answering what the patient asks on the way. */
export async function untilVisit(page: Page, visit: number): Promise<void> {
  const heading = page.getByRole('heading', { name: /^(Visit \d+|A message from the patient)$/ });
  for (let step = 0; step < 6; step += 1) {
    await expect(heading).toBeFocused();
    if ((await heading.textContent()) === `Visit ${visit}`) return;
    await page.getByRole('button', { name: /^Trim the dose/ }).click();
  }
  throw new Error(`visit ${visit} did not come`);
}

/** Labels of messages that are missing in the catalogue. */
export async function missingWords(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/⟦[^⟧]*⟧/g) ?? [];
}
