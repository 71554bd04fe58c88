// Our reaction times beside jsPsych's, in a real browser, with the same keys at known delays.
// npm run bench:timing [-- --trials 60]

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { meanOf, sdOf } from '../../src/numbers/statistics.ts';
import { browserPath } from '../../tests/browser-path.mjs';
import type { Outcome } from './page.ts';

const { values } = parseArgs({ options: { trials: { type: 'string', default: '60' } } });
const trials = Number(values.trials);
const ORIGIN = 'http://bench.test';
const HTML =
  '<!doctype html><title>bench</title><div id="place"></div><script src="/page.js"></script>';
/** Delays from the announced paint to the key, milliseconds, in turn. */
const DELAYS = [350, 480, 610, 770, 930];

const bundled = await build({
  entryPoints: ['tools/timing-bench/page.ts'],
  bundle: true,
  write: false,
  format: 'iife',
});
const script = bundled.outputFiles[0]?.text ?? '';
const picture = readFileSync('public/stimuli/h001.webp');

async function openBench(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js')
      return route.fulfill({ body: script, contentType: 'text/javascript' });
    if (pathname === '/picture.webp')
      return route.fulfill({ body: picture, contentType: 'image/webp' });
    return route.fulfill({ body: HTML, contentType: 'text/html' });
  });
  let pressed = 0;
  await page.exposeFunction('painted', () => {
    const delay = DELAYS[pressed % DELAYS.length] ?? 500;
    pressed += 1;
    setTimeout(() => void page.keyboard.press('f'), delay);
  });
  await page.goto(ORIGIN);
}

interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly sd: number;
  readonly least: number;
  readonly most: number;
}

/** Reported less true time: what the method adds. */
function errorsOf({ rows, painted }: Outcome): number[] {
  return rows.flatMap(({ trial, reportedMs, keyAt }) => {
    const paint = painted[trial];
    return paint === undefined ? [] : [reportedMs - (keyAt - paint)];
  });
}

function spreadOf(errors: readonly number[]): Spread {
  const [mean, sd] = [meanOf(errors), sdOf(errors)];
  return { count: errors.length, mean, sd, least: Math.min(...errors), most: Math.max(...errors) };
}

const METHODS = ['ours', 'oursByFrame', 'jsPsych'] as const;
type Method = (typeof METHODS)[number];

const CONDITIONS = [
  { name: 'quiet page', throttle: 1, busy: null },
  { name: 'processor slowed 4 times', throttle: 4, busy: null },
  { name: 'page busy 30 of every 45 ms', throttle: 1, busy: [30, 45] },
] as const;

async function compare(page: Page, throttle: number, busy: readonly [number, number] | null) {
  const session = await page.context().newCDPSession(page);
  await openBench(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  if (busy) await page.evaluate(([ms, every]) => window.bench.busy(ms, every), busy);
  const errors: Record<Method, number[]> = { ours: [], oursByFrame: [], jsPsych: [] };
  // In turn, so that a change of the machine's load meets both.
  for (const part of [0, 1]) {
    for (const method of METHODS) {
      const outcome = await page.evaluate(([how, count, name]) => window.bench[how](count, name), [
        method,
        Math.ceil(trials / 2),
        `${method}${part}`,
      ] as const);
      errors[method].push(...errorsOf(outcome));
    }
  }
  return errors;
}

const SHOWN: Readonly<Record<Method, string>> = {
  ours: 'ours',
  oursByFrame: 'ours, by frame',
  jsPsych: 'jsPsych',
};
const ms = (value: number) => value.toFixed(1).padStart(7);
const executablePath = browserPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
console.log(`Reported less true time, milliseconds. True: from the paint, as the browser tells it (Element
Timing), to the key as stamped. "Ours" reads that paint itself; "ours, by frame" is what it does in
a browser that does not tell.
`);
console.log(`${''.padEnd(30)}${'method'.padEnd(15)} trials    mean      sd   least    most`);
for (const { name, throttle, busy } of CONDITIONS) {
  const page = await browser.newPage();
  const errors = await compare(page, throttle, busy);
  for (const method of METHODS) {
    const { count, mean, sd, least, most } = spreadOf(errors[method]);
    const numbers = [mean, sd, least, most].map(ms).join(' ');
    console.log(
      `${name.padEnd(30)}${SHOWN[method].padEnd(15)} ${String(count).padStart(6)} ${numbers}`,
    );
  }
  await page.close();
}
await browser.close();
