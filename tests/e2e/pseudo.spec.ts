import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { finished, openDebrief } from './debriefSeed.ts';
import { buildPseudo, clippedTexts, plainTexts } from './support/pseudo.ts';
import { OwnSite } from './support/server.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4331) + 40;
/** What the learner wrote, in no language. */
const WRITTEN = { reflection: { hardest: '…', differently: '…' } };
let dir: string;
let site: OwnSite;
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  dir = buildPseudo();
  site = new OwnSite(PORT, { built: dir });
  await site.ready();
});
test.afterAll(() => {
  site.stop();
  rmSync(dir, { recursive: true, force: true });
});
test.use({ baseURL: `http://127.0.0.1:${PORT}` });

async function expectWhole(page: Page, within = 'main'): Promise<void> {
  expect(await plainTexts(page, within), 'plain English').toEqual([]);
  expect(await clippedTexts(page, within), 'cut off').toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'wider than the window').toBeLessThanOrEqual(0);
}

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of ['/clinic/', '/clinic/ines-wrist/', '/clinic/emyr-ovens-off/']) {
      test(address, async ({ page }) => {
        await page.goto(address);
        await expectWhole(page);
      });
    }

    test('the case room, each of its parts and every kind of deed', async ({ page }) => {
      await page.goto('/clinic/ines-wrist/room/?mode=guided&seed=1');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const parts = await page.locator('.bar [role="tab"]').all();
      for (const part of parts.length > 0 ? parts : [null]) {
        await part?.click();
        for (const fold of await page.locator('main summary:visible').all()) await fold.click();
        for (const kind of await page.locator('.room [role="tab"]:visible').all()) {
          await kind.click();
          await expectWhole(page);
        }
        await expectWhole(page);
      }
    });

    for (const address of [
      '/practice/',
      '/practice/left-right/cards/',
      '/practice/left-right/cards/feet/',
      '/review/',
      '/record/',
      '/test/before/',
    ]) {
      test(address, async ({ page }) => {
        await page.goto(address);
        await page.locator('main button, main h2').first().waitFor();
        for (const fold of await page.locator('main summary:visible').all()) await fold.click();
        await expectWhole(page);
      });
    }

    test('a block of left/right pictures', async ({ page }) => {
      await page.goto('/practice/left-right/');
      await page.getByRole('radio', { name: '20', exact: true }).check();
      await expectWhole(page);
      await page.locator('form .button-primary').click();
      await page.locator('dialog .choices .button-primary').click();
      await page.locator('.view.open').waitFor();
      await expectWhole(page, 'dialog');
      await page.waitForTimeout(320);
      await page.keyboard.press('f');
      await page.locator('dialog .feedback svg').waitFor();
      await page.locator('.view.open').waitFor();
      // Escape pauses, and a second time it ends.
      await page.keyboard.press('Escape');
      await page.locator('dialog .choices .button-primary').waitFor();
      await expectWhole(page, 'dialog');
      await page.keyboard.press('Escape');
      await page.locator('.headline').waitFor();
      for (const fold of await page.locator('main summary:visible').all()) await fold.click();
      await expectWhole(page);
    });

    test('reading three series', async ({ page }) => {
      await page.goto('/practice/read-a-series/');
      await page.locator('main fieldset button').first().waitFor();
      await page.locator('.go button').click();
      for (const patient of await page.locator('main section fieldset').all())
        await patient.locator('button').last().click();
      await page.locator('.go button').click();
      for (const fold of await page.locator('main summary:visible').all()) await fold.click();
      await expectWhole(page);
    });

    test('the debrief', async ({ page }) => {
      await openDebrief(page, finished(), WRITTEN);
      await page.locator('.debrief section').nth(3).waitFor();
      for (const fold of await page.locator('main summary:visible').all()) await fold.click();
      await expectWhole(page);
    });
  });
}
