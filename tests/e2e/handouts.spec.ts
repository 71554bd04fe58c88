import { globSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { handoutSchema } from '../../src/schemas/handout.ts';
import { readYaml } from '../../src/schemas/readContent.ts';

const HANDOUTS = globSync('src/content/handouts/*.yaml').map((file) => ({
  id: path.basename(file, '.yaml'),
  data: readYaml(file, handoutSchema),
}));
const DRAFT = /Draft\s+for clinicians to check; not clinically reviewed/;

/** Pages of a PDF as Chromium writes it. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list leads to every sheet', async ({ page }) => {
    await page.goto('/handouts/');
    await expect(page.getByText(DRAFT)).toBeVisible();
    for (const { data } of HANDOUTS)
      await expect(page.getByRole('link', { name: data.title })).toBeVisible();
  });

  for (const { id, data } of HANDOUTS) {
    test(`${id} prints on the paper it promises, marked as a draft`, async ({ page }) => {
      await page.goto(`/handouts/${id}/`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('article').getByText(DRAFT)).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
      for (const format of ['A4', 'Letter']) {
        expect(pagesIn(await page.pdf({ format })), format).toBe(data.pages);
      }
    });
  }
});

for (const scheme of ['light', 'dark'] as const) {
  for (const where of ['/handouts/', ...HANDOUTS.map(({ id }) => `/handouts/${id}/`)]) {
    test(`${where} has no accessibility violation, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(where);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
}

for (const { id } of HANDOUTS) {
  test(`${id} fits 320 pixels @phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/handouts/${id}/`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}
