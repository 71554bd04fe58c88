import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium without a window: it draws the same pages with a third less work. */
const SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to drive: CHROMIUM_PATH, else Playwright's own when it is there, else the system's.
 * @returns {string | undefined} undefined for Playwright's own
 */
export function browserPath() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}: there is no file there`);
    return named;
  }
  if (existsSync(chromium.executablePath())) return undefined;
  const found = SYSTEM.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No browser to test with. Run "npx playwright install chromium" (on Debian: "apt-get install chromium-headless-shell"), or set CHROMIUM_PATH.',
  );
}

// Asked as a command: is there a browser; is there one that somebody chose or that has no window?
const question = process.argv[2];
if (question === '--any' || question === '--quick') {
  try {
    const found = browserPath();
    const slow = SYSTEM.includes(found) && found !== SHELL && !process.env['CHROMIUM_PATH'];
    if (question === '--quick' && slow) process.exitCode = 1;
  } catch {
    process.exitCode = 1;
  }
}
