import { defineConfig, devices } from '@playwright/test';
import { browserPath } from './tests/browser-path.mjs';

const executablePath = browserPath();
const port = Number(process.env['E2E_PORT'] ?? 4331);
const dir = process.env['E2E_DIR'] ?? 'dist';
// Two runs side by side need a folder each: a run empties its own first.
const outputDir = process.env['E2E_OUTPUT'] ?? 'test-results/e2e';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir,
  // Generous, since the machine may be slow and busy; a wait inside a test is not.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    // A first visit fetches the whole course for offline use: only what is about that needs it.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone|@offline/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone/ },
    {
      name: 'offline',
      use: { ...devices['Desktop Chrome'], serviceWorkers: 'allow' },
      grep: /@offline/,
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --dir ${dir} --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    // Another server on this port would show another build.
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
