import type { Page } from '@playwright/test';

/** Everything that should never happen on a page, as it happens: what, and where. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (what: string) => faults.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => {
    // Playwright's own word, where a test blocks workers.
    if (message.text().includes('registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) note(`asked another origin: ${url}`);
  });
  await page.exposeFunction('reportViolation', (directive: string, blocked: string) =>
    note(`policy: ${directive} refused ${blocked}`),
  );
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation(...a: string[]): void })
      .reportViolation;
    addEventListener('securitypolicyviolation', (event) =>
      report(event.effectiveDirective, event.blockedURI || event.sample),
    );
  });
  return faults;
}
