// Frames while a picture is in view, on a 360 px page with the processor slowed four times.
// node tools/timing-bench/frames.ts http://127.0.0.1:4321 [--throttle 4]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserPath } from '../../tests/browser-path.mjs';

const { values, positionals } = parseArgs({
  options: { throttle: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const origin = positionals[0] ?? 'http://127.0.0.1:4321';
const executablePath = browserPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
/** Notes the gaps between frames, and the browser's own long tasks, while a picture is open. */
await page.addInitScript(() => {
  const seen = {
    gaps: [] as number[],
    tasks: [] as { start: number; end: number }[],
    views: [] as { start: number; end: number }[],
  };
  Object.assign(globalThis, { seen });
  const open = () => document.querySelector('.view.open') !== null;
  let last = 0;
  let wasOpen = false;
  const frame = (time: number) => {
    const view = seen.views.at(-1);
    if (wasOpen && open()) {
      seen.gaps.push(time - last);
      if (view) view.end = time;
    } else if (open()) seen.views.push({ start: time, end: time });
    wasOpen = open();
    last = time;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries())
      seen.tasks.push({ start, end: start + duration });
  }).observe({ type: 'longtask' });
});
await page.goto(`${origin}/practice/left-right/`);
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.throttle) });
await page.getByRole('radio', { name: '20', exact: true }).check();
await page.getByRole('button', { name: 'Start the block' }).click();
await page.getByRole('button', { name: 'Go', exact: true }).click({ timeout: 60_000 });
const over = page.getByRole('heading', { name: /\d+ of \d+ right/ });
for (let trials = 0; trials < 60; trials += 1) {
  await page.locator('.view.open').or(over).first().waitFor({ timeout: 30_000 });
  if (await over.isVisible()) break;
  await page.waitForTimeout(900);
  await page.keyboard.press(trials % 2 ? 'f' : 'j');
  await page.locator('.view:not(.open)').or(over).first().waitFor();
}
interface Span {
  readonly start: number;
  readonly end: number;
}
const { gaps, tasks, views } = await page.evaluate(
  () => (globalThis as unknown as { seen: { gaps: number[]; tasks: Span[]; views: Span[] } }).seen,
);
const during = tasks.filter((task) =>
  views.some((view) => task.start >= view.start && task.end <= view.end),
);
const sorted = gaps.toSorted((a, b) => a - b);
const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
console.log(
  `${gaps.length} frames with a picture in view, processor slowed ${values.throttle} times`,
);
console.log(`median ${at(0.5)} ms, 99% ${at(0.99)} ms, longest ${at(1)} ms`);
console.log(`${gaps.filter((gap) => gap > 50).length} over 50 ms; long tasks: ${during.length}`);
await browser.close();
