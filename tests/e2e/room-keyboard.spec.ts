import { expect, type Locator, type Page, test } from '@playwright/test';
import { openRoom } from './roomHelpers.ts';

const MOST_STEPS = 150;

/** Presses Tab until the control has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${control}`);
}

async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

async function tick(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Space');
}

/** A group of radio buttons: Tab leads to its first or chosen one, arrows go on. */
async function pick(page: Page, group: Locator, name: RegExp): Promise<void> {
  const radios = group.getByRole('radio');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = group.getByRole('radio', { name });
  for (let step = 0; !(await wanted.isChecked()); step += 1) {
    if (step > 8) throw new Error(`arrows do not lead to ${name}`);
    await page.keyboard.press('ArrowDown');
  }
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** The tab with the focus decides: arrows lead along. */
async function openTab(page: Page, name: string): Promise<void> {
  const list = page.getByRole('tablist', { name: 'What to do' });
  await tabTo(page, list.getByRole('tab', { selected: true }));
  const wanted = list.getByRole('tab', { name, exact: true });
  for (let step = 0; step < 5; step += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no tab ${name}`);
}

async function deed(page: Page, kind: string, name: RegExp): Promise<void> {
  await openTab(page, kind);
  await press(page, page.getByRole('tabpanel', { name: kind }).getByRole('button', { name }));
}

async function diagnose(page: Page): Promise<void> {
  const sheet = page.locator('details', { hasText: 'The four Budapest categories' });
  await press(page, sheet.locator('summary'));
  await pick(page, sheet.getByRole('group', { name: /^Continuing pain/ }), /^Yes/);
  for (const box of ['Symptom reported: Sensory', 'Sign seen today: Sensory']) {
    await tick(page, sheet.getByRole('checkbox', { name: box }));
  }
  await tick(page, sheet.getByRole('checkbox', { name: /^Infection/ }));
  await pick(page, sheet.getByRole('group', { name: /^Nothing else/ }), /^Yes/);
  await pick(page, sheet.getByRole('group', { name: 'Rule applied' }), /^Clinical/);
  await pick(page, sheet.getByRole('group', { name: 'Conclusion' }), /^CRPS type I$/);
  await press(page, sheet.getByRole('button', { name: /^Record/ }));
  await expect(sheet).toContainText('CRPS type I, recorded at visit 1');
}

async function startImagery(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'Graded motor imagery' });
  await press(page, section.getByRole('button', { name: 'Start', exact: true }));
  await type(page, section.getByRole('spinbutton', { name: /pictures/ }), '50');
  await press(page, section.getByText(/^Reasons/));
  await tick(page, section.getByRole('checkbox', { name: 'The patient feels ready' }));
  await pick(page, section.getByRole('group', { name: 'How sure are you?' }), /^Fairly/);
  await press(page, section.getByRole('button', { name: /^Record/ }));
  await expect(section.getByText('Decided: Start')).toBeVisible();
}

async function startTouch(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'Touch', exact: true });
  await press(page, section.getByRole('button', { name: 'Start', exact: true }));
  await pick(page, section.getByRole('group', { name: 'Phase' }), /at rest/);
  await type(page, section.getByRole('spinbutton', { name: 'Minutes a session' }), '5');
  await type(page, section.getByRole('spinbutton', { name: 'Sessions a day' }), '3');
  await type(page, section.getByRole('spinbutton', { name: /^Weight/ }), '8');
  await pick(page, section.getByRole('group', { name: 'Where' }), /border/);
  await pick(page, section.getByRole('group', { name: 'How sure are you?' }), /^Sure/);
  await press(page, section.getByRole('button', { name: /^Record/ }));
  await expect(section.getByText('Decided: Start')).toBeVisible();
}

async function endVisit(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'End the visit' }));
}

async function discharge(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: /^Discharge Inês/ }));
  const dialog = page.getByRole('dialog');
  await pick(page, dialog, /^Programme stopped/);
  await press(page, dialog.getByRole('button', { name: 'Discharge' }));
}

/** Answers messages until a visit has come. */
async function nextVisit(page: Page, visit: number): Promise<void> {
  const heading = page.getByRole('heading', { name: /^(Visit \d+|A message from the patient)$/ });
  for (let step = 0; step < 6; step += 1) {
    await expect(heading).toBeFocused();
    if ((await heading.textContent()) === `Visit ${visit}`) return;
    await press(page, page.getByRole('button', { name: /^Trim the dose/ }));
  }
  throw new Error(`visit ${visit} did not come`);
}

test('a whole case can be played by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openRoom(page, '?mode=practice&seed=11');
  await deed(page, 'Ask', /^Warning symptoms/);
  await deed(page, 'Examine', /^Look at both/);
  await deed(page, 'Measure', /^Left\/right/);
  await deed(page, 'Explain', /Your pain is real/);
  await diagnose(page);
  await startImagery(page);
  await endVisit(page);
  await nextVisit(page, 2);
  await startTouch(page);
  await endVisit(page);
  await nextVisit(page, 3);
  await endVisit(page);
  await nextVisit(page, 4);
  await discharge(page);
  await expect(page.getByRole('heading', { name: 'Discharged' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'First, your own view' })).toBeVisible();
});

test('while the days pass, the button that skips them can be reached and keeps the focus', async ({
  page,
}) => {
  await openRoom(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('spinbutton', { name: 'Days until the next visit' }).fill('28');
  await page.getByRole('button', { name: 'End the visit' }).click();
  await expect(page.getByRole('heading', { name: 'The days pass' })).toBeFocused();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Go to the next event' });
  await expect(skip).toBeFocused();
  await expect(page.getByText(/^Week 2, day \d+$/)).toBeVisible();
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: /^(Visit 2|A message from the patient)$/ }),
  ).toBeFocused();
});
