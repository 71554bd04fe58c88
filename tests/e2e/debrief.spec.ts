import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { finished, keep, openDebrief, SEEN } from './debriefSeed.ts';
import { axeFaults, COLOURS } from './support/axe.ts';
import { watch } from './support/watch.ts';

const phase = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** Nothing is still being worked out. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByText('Another course of treatment is being worked out.')).toHaveCount(0);
}

test('the trainee speaks first: no result before the reactions, and they are kept', async ({
  page,
}) => {
  await openDebrief(page);
  await expect(phase(page, 'Analysis')).toHaveCount(0);
  await expect(page.getByText('of 100')).toHaveCount(0);
  await page.getByLabel('What was hardest?').fill('Not knowing when to move on.');
  await page.getByLabel('What would you do differently?').fill('Wait for more than one good day.');
  await page.getByRole('button', { name: 'Go on to what happened' }).click();
  await expect(phase(page, 'What happened')).toBeFocused();
  for (const name of ['Analysis', 'Take-away']) await expect(phase(page, name)).toBeVisible();
  await page.reload();
  await expect(phase(page, 'Take-away')).toBeVisible();
  await expect(page.getByText('Not knowing when to move on.')).toBeVisible();
  await expect(page.getByText('Wait for more than one good day.')).toHaveCount(2);
});

test('the reactions can be skipped, by keyboard alone', async ({ page }) => {
  await openDebrief(page);
  await page.getByLabel('What would you do differently?').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(phase(page, 'What happened')).toBeFocused();
});

test('a mark on the line of weeks leads by keyboard to its mistake, and on to a lesson heading', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDebrief(page, finished(), SEEN);
  const marks = page.getByRole('navigation', { name: /^Marked moments/ });
  const mark = marks.getByRole('link', { name: /^1: / });
  await mark.focus();
  await page.keyboard.press('Enter');
  const mistake = page.locator('article:target');
  await expect(mistake).toBeInViewport();
  await expect(mistake.getByText(/days met the gate/)).toBeVisible();
  await expect(mistake.getByText('Instead')).toBeVisible();
  await mistake.getByRole('link', { name: /^Read / }).click();
  await expect(page).toHaveURL(/\/course\/three-decisions\/#advance$/);
  await expect(page.locator('h2#advance')).toBeInViewport();
});

test('score, decisions and strengths are those of the attempt', async ({ page }) => {
  const { attempt, episode } = finished();
  await openDebrief(page, { attempt, episode }, SEEN);
  await expect(page.getByText('Not passed')).toBeVisible();
  const total = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(
    attempt.result?.score.total ?? -1,
  );
  await expect(page.locator('.points').first()).toHaveText(total);
  await expect(page.getByText(/^Progression came to/)).toBeVisible();
  const table = page.getByRole('table', {
    name: 'What you did, against what the profile accepted',
  });
  await expect(table.getByText('too fast')).not.toHaveCount(0);
  await expect(page.getByText('You told the patient that the pain is real.')).toBeVisible();
});

test('a kept result that its actions do not earn is told as such, and one they earn is not', async ({
  page,
}) => {
  const { attempt, episode } = finished();
  await openDebrief(page, { attempt, episode }, SEEN);
  await settled(page);
  await expect(page.getByRole('alert')).toHaveText('');
  const { result } = attempt;
  if (!result) throw new Error('no result');
  const forged = { ...result, score: { ...result.score, total: 99 } };
  await openDebrief(page, { attempt, episode }, { ...SEEN, result: forged });
  await expect(page.getByRole('alert')).toContainText('99 of 100, does not follow');
});

test('an attempt kept before results had a version opens with its debrief', async ({ page }) => {
  const text = readFileSync('tests/fixtures/attempt-engine-1.0.0-ended.json', 'utf8');
  const { attempt, snapshot } = JSON.parse(text);
  await keep(page, attempt, snapshot);
  await page.reload();
  await expect(page.locator('[data-case="ines-wrist"] [data-first-result]')).toContainText(
    'of 100',
  );
  await page.goto(`/clinic/${attempt.caseId}/room/?attempt=${attempt.id}`);
  await expect(page.getByRole('alert')).toContainText('can no longer be verified');
  await expect(page.locator('.points').first()).toBeVisible();
});

test("the expert's course is drawn beside the trainee's own", async ({ page }) => {
  await openDebrief(page, finished(), SEEN);
  await settled(page);
  await expect(page.getByText(/^An expert who follows the profile/)).toBeVisible();
  const drawing = page.getByRole('img', { name: /^Pain, mean of each week/ }).first();
  await expect(drawing.locator('path.pen')).toHaveCount(2);
  await expect(drawing.getByText(/\byou\s+[\d.]+/)).toBeVisible();
  await expect(drawing.getByText(/\bexpert\s+[\d.]+/)).toBeVisible();
});

test('care that was right and relieved little is told as such, and only then', async ({ page }) => {
  const said = page.getByText('teaches what it should and relieves little');
  const small = (seed: number) => finished('expert', seed).episode.patient.reliefShare < 0.5;
  const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
  await openDebrief(page, finished('expert', seeds.find(small)), SEEN);
  await expect(said).toBeVisible();
  await openDebrief(
    page,
    finished(
      'expert',
      seeds.find((seed) => !small(seed)),
    ),
    SEEN,
  );
  await expect(phase(page, 'What happened')).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('a what-if is drawn, and another choice draws another', async ({ page }) => {
  await openDebrief(page, finished(), SEEN);
  await settled(page);
  const decision = page.getByRole('combobox', { name: 'Your decision' });
  const other = page.getByRole('combobox', { name: 'In its place' });
  await expect(decision.locator('option:checked')).toContainText('Advance (the profile differs)');
  await expect(other.locator('option:checked')).toHaveText('Hold, same dose');
  const drawing = page.getByRole('img', { name: /^Pain, mean of each week/ }).last();
  await expect(drawing.locator('path.pen')).toHaveCount(3);
  const lines = () =>
    drawing.locator('path.pen').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  const before = await lines();
  await other.selectOption({ label: 'Stop this track' });
  await settled(page);
  await expect(page.getByText(/could no longer be done and (was|were) left out/)).toBeVisible();
  await expect.poll(async () => JSON.stringify(await lines())).not.toBe(JSON.stringify(before));
  await page.getByText('Which ones').click();
  await expect(page.getByText(/^Week \d+\. Imagery:/).first()).toBeVisible();
});

test('an attempt of an earlier version is told plainly, without other courses', async ({
  page,
}) => {
  const { attempt, episode } = finished();
  const altered = { ...episode, entries: episode.entries.slice(0, -4) };
  await openDebrief(page, { attempt, episode: altered }, { ...SEEN, replayVerifiable: false });
  await expect(page.getByText(/can no longer be played again exactly/)).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('no accessibility violation before or after the reactions, in light and dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDebrief(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, COLOURS)).toEqual([]);
  await page.getByRole('button', { name: 'Skip this' }).click();
  await settled(page);
  expect(await axeFaults(page, COLOURS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeFaults(page)).toEqual([]);
});

test('fits 320 pixels @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDebrief(page, finished('pusher'), SEEN);
  await settled(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test('on paper everything is open and nothing is cut off', async ({ page }) => {
  await openDebrief(page, finished(), SEEN);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'The course week by week' })).toBeVisible();
  await expect(page.getByText('Instead').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this debrief' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Your decision' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
});

test('missing words show nowhere, and the console stays silent', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL ?? '');
  for (const policy of ['pusher', 'random']) {
    await openDebrief(page, finished(policy), SEEN);
    await settled(page);
    await expect(page.getByText('⟦')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});
