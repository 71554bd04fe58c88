import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readYaml } from '../../src/library/readContent.ts';
import { handoutSchema } from '../../src/schemas/handout.ts';

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
