// Work of the page's main thread while a picture is in view, on a 360 px page with the processor
// slowed four times. Processor time of the thread, so that other programs do not count.
// node tools/timing-bench/frames.ts http://127.0.0.1:4321 [--throttle 4] [--pictures 20]
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { browserPath } from '../../tests/browser-path.mjs';
import { type Task, tasksIn } from './trace.ts';

const { values, positionals } = parseArgs({
  options: {
    throttle: { type: 'string', default: '4' },
    pictures: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const origin = positionals[0] ?? 'http://127.0.0.1:4321';
const LIMIT_MS = 50;
const BLOCKS = [
  { limb: 'Hands', set: /^Turned/, mode: /^Practice/ },
  { limb: 'Feet', set: /^Upright/, mode: /^Test/ },
  { limb: 'Feet', set: /^Mixed/, mode: /^Practice/ },
  { limb: 'Hands', set: /^Objects/, mode: /^Test/ },
  { limb: 'Hands', set: /^Adaptive/, mode: /^Practice/ },
  { limb: 'Feet', set: /^Adaptive/, mode: /^Test/ },
] as const;
type Block = (typeof BLOCKS)[number];

/** Marks in the trace when the window opens and closes. */
function markViews(): void {
  let open = false;
  new MutationObserver(() => {
    const now = document.querySelector('.view.open') !== null;
    if (now !== open) performance.mark(now ? 'picture:open' : 'picture:closed');
    open = now;
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
}

async function play(page: Page, { limb, set, mode }: Block): Promise<void> {
  await page.getByRole('radio', { name: limb }).check();
  await page.getByRole('radio', { name: set }).check();
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('radio', { name: values.pictures, exact: true }).check();
  await page.getByRole('button', { name: 'Start the block' }).click();
  await page.getByRole('button', { name: 'Go', exact: true }).click({ timeout: 60_000 });
  const onward = page.getByRole('button', { name: 'Go on' });
  const over = page.getByRole('heading', { name: /\d+ of \d+ right/ });
  for (let trial = 0; trial < 200; trial += 1) {
    await page.locator('.view.open').or(over).or(onward).first().waitFor({ timeout: 60_000 });
    if (await over.isVisible()) return;
    if (await onward.isVisible()) await onward.click();
    await page.waitForTimeout(700);
    await page.keyboard.press(trial % 2 ? 'f' : 'j');
    await page.locator('.view:not(.open)').or(over).first().waitFor({ state: 'attached' });
  }
}

async function measureBlock(browser: Browser, block: Block) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(markViews);
  await page.goto(`${origin}/practice/left-right/`);
  await page.getByRole('button', { name: 'Start the block' }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.throttle) });
  const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];
  await browser.startTracing(page, { categories });
  await play(page, block);
  const trace = await browser.stopTracing();
  await page.close();
  return tasksIn(JSON.parse(trace.toString()).traceEvents);
}

const ms = (value: number) => value.toFixed(1).padStart(6);
function line(name: string, tasks: readonly Task[]): string {
  const own = tasks.map(({ ownMs }) => ownMs).sort((a, b) => a - b);
  const at = (share: number) => own[Math.floor(share * (own.length - 1))] ?? 0;
  const over = own.filter((time) => time > LIMIT_MS).length;
  const numbers = [at(0.5), at(0.99), at(1)].map(ms).join(' ');
  return `${name.padEnd(34)} ${String(own.length).padStart(6)} ${numbers} ${String(over).padStart(5)}`;
}

const executablePath = browserPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
console.log(`Processor slowed ${values.throttle} times; milliseconds of the thread's own time.`);
console.log(`${''.padEnd(34)}  tasks median    99%   most  over ${LIMIT_MS}`);
for (const block of BLOCKS) {
  const { during, between } = await measureBlock(browser, block);
  const name = `${block.limb}, ${block.set.source.slice(1)}, ${block.mode.source.slice(1)}`;
  console.log(line(name, during));
  console.log(line('  between pictures', between));
  for (const { ownMs, wallMs, what } of [...during, ...between].filter(
    (one) => one.ownMs > LIMIT_MS,
  ))
    console.log(`    ${ms(ownMs)} own, ${ms(wallMs)} on the clock: ${what}`);
}
await browser.close();
