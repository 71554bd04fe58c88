import { expect, type Page, test } from '@playwright/test';
import {
  decideImagery,
  deed,
  endVisit,
  missingWords,
  openRoom,
  part,
  provokeCall,
} from './roomHelpers.ts';
import { axeFaults, COLOURS } from './support/axe.ts';

/** The second scheme differs in nothing but its colours. */
const violations = (page: Page, scheme: 'light' | 'dark') =>
  axeFaults(page, scheme === 'dark' ? COLOURS : {});

for (const scheme of ['light', 'dark'] as const) {
  test(`no accessibility violation in any state of the room, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openRoom(page, '?mode=guided&seed=1');
    expect(await violations(page, scheme)).toEqual([]);
    await deed(page, 'Examine', /^Look at both/);
    for (const part of await page.locator('details').all()) {
      await part.evaluate((element) => element.setAttribute('open', ''));
    }
    await page.getByRole('tab', { name: 'Try', exact: true }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).last().click();
    expect(await violations(page, scheme)).toEqual([]);
    await provokeCall(page);
    expect(await violations(page, scheme)).toEqual([]);
    await page.getByRole('button', { name: /^Trim the dose/ }).click();
    expect(await violations(page, scheme)).toEqual([]);
    expect(await missingWords(page)).toEqual([]);
  });
}

test('the room keeps to the content policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await openRoom(page);
  await deed(page, 'Examine', /^Look at both/);
  await decideImagery(page, 'Start', { pictures: 50 });
  await endVisit(page, 7);
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('phone: three tabs, the visit clock stays in view, nothing is cut off @phone', async ({
  page,
}) => {
  await openRoom(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const name of ['Chart', 'Plan', 'Room'] as const) {
      await part(page, name);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(page.getByRole('timer')).toBeInViewport();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('phone: a visit ends on the plan and the next one opens in the room @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openRoom(page);
  await deed(page, 'Ask', /^Sleep/);
  await decideImagery(page, 'Start', { pictures: 50 });
  await endVisit(page, 7);
  await expect(page.getByRole('tab', { name: 'Room' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeFocused();
});

test('phone: the answer to what was planned is heard in the plan @phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openRoom(page);
  await part(page, 'Plan');
  const plan = page.getByRole('tabpanel', { name: 'Plan' });
  const answer = plan.getByRole('status').filter({ hasText: 'You referred to: Psychology' });
  await plan.getByText('Referrals').click();
  await plan.getByRole('radio', { name: 'Routine' }).check();
  await plan.getByRole('button', { name: /^Refer/ }).click();
  await expect(answer).toBeInViewport();
  await expect(answer).toContainText('“');
  await deed(page, 'Ask', /^Pain/);
  await part(page, 'Plan');
  await expect(answer).toHaveCount(0);
});

/** The heading of a part can be seen: in the window, and not under the bar that stays in view. */
async function inSight(page: Page, name: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name });
  await expect(heading).toBeInViewport();
  const bar = await page.locator('.case-room > header').boundingBox();
  const box = await heading.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
}

for (const width of [390, 320]) {
  test(`phone: each part keeps its own place, ${width} pixels wide @phone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openRoom(page);
    const scrolled = () => page.evaluate(() => scrollY);
    const scrollPage = (top: number) => page.evaluate((to) => scrollTo(0, to), top);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });

    await scrollPage(400);
    await part(page, 'Plan');
    await inSight(page, 'Plan');
    await expect(tab('Plan')).toBeFocused();

    await scrollPage(600);
    await part(page, 'Chart');
    await inSight(page, 'Chart');

    // By keyboard the same, and the focus stays on the tab.
    await page.keyboard.press('ArrowRight');
    await expect(tab('Room')).toBeFocused();
    await expect.poll(scrolled).toBe(400);
    await page.keyboard.press('ArrowRight');
    await expect(tab('Plan')).toBeFocused();
    await expect.poll(scrolled).toBe(600);

    // Another visit begins at its top, in every part.
    await endVisit(page, 7);
    await expect(page.getByRole('heading', { name: 'Visit 2' })).toBeFocused();
    await inSight(page, 'Visit 2');
    await scrollPage(500);
    await part(page, 'Plan');
    await inSight(page, 'Plan');
  });
}

/** Names of what only the engine knows, and words of hints: none may stand in an exam's page. */
const HIDDEN =
  /sensitisation|inflammation|tolerance\b|alliance|motivation|selfEfficacy|responsiveness|flareComing|The gate of this step|The profile (agrees|would)|It accepts:|days needed/i;

test('exam: no hint, no feedback and no hidden value in page, names or address', async ({
  page,
}) => {
  await openRoom(page, '?mode=exam&seed=987654321');
  const check = async () => {
    const html = await page.content();
    expect(html.match(HIDDEN)).toBeNull();
    expect(html).not.toContain('987654321');
  };
  await check();
  await deed(page, 'Ask', /^Pain/);
  await expect(page).toHaveURL(/\?attempt=[0-9a-f-]+$/);
  await decideImagery(page, 'Start', { pictures: 50 });
  await check();
  await endVisit(page, 7);
  await decideImagery(page, 'Advance', { to: 'Imagined movement', minutes: 10 });
  await check();
  await endVisit(page, 7);
  await expect(page.getByRole('heading', { name: /^Visit 3|A message/ })).toBeVisible();
  await check();
  expect(await page.evaluate(() => localStorage.getItem('holdpoint:last'))).not.toContain(
    '987654321',
  );
});
