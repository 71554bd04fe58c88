/**
 * Runs in the browser: the same trials by our timing and by jsPsych. For each trial it notes what
 * was reported beside what happened: when the browser painted the picture (Element Timing) and
 * when it received the key (the event's own stamp, taken before any page code runs).
 */
import jsPsychImage from '@jspsych/plugin-image-keyboard-response';
import { initJsPsych } from 'jspsych';
import { listenIn } from '../../src/components/practice/timing/listen.ts';
import { type PaintEntry, PaintWatch } from '../../src/components/practice/timing/paint.ts';
import { screenFrames } from '../../src/components/practice/timing/screenFrames.ts';
import { timeMs } from '../../src/practice/timing/mark.ts';
import { measure } from '../../src/practice/timing/measure.ts';

export interface Row {
  readonly trial: string;
  readonly reportedMs: number;
  readonly keyAt: number;
}
export interface Outcome {
  readonly rows: readonly Row[];
  /** Trial to the moment of its paint. */
  readonly painted: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    painted(trial: string): Promise<void>;
    bench: {
      ours: typeof ours;
      oursByFrame: typeof oursByFrame;
      jsPsych: typeof jsPsych;
      busy: typeof busy;
    };
  }
}

const PICTURE = '/picture.webp';
const GAP_MS = 300;
const paints: Record<string, number> = {};
const keys: number[] = [];

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const { element, identifier, renderTime } = entry as PaintEntry & { identifier: string };
    // Our own pictures all have one identifier; theirs keep the ids that jsPsych looks for.
    paints[element?.id.startsWith('ours') ? element.id : identifier] = renderTime;
  }
}).observe({ type: 'element', buffered: true });
addEventListener('keydown', ({ timeStamp }) => keys.push(timeStamp), { capture: true });

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Two frames later the picture stands on the screen, and the driver may press. */
const announce = (trial: string) =>
  requestAnimationFrame(() => requestAnimationFrame(() => void window.painted(trial)));

async function settled(rows: readonly Row[]): Promise<Outcome> {
  await wait(500);
  return { rows, painted: { ...paints } };
}

/** Our clock; `byFrame` as in a browser that does not tell when it painted. */
async function ours(trials: number, name: string, byFrame = false): Promise<Outcome> {
  const place = document.querySelector<HTMLElement>('#place')!;
  const watch = new PaintWatch();
  const rows: Row[] = [];
  for (let i = 0; i < trials; i += 1) {
    const trial = `${name}-${i}`;
    const image = new Image();
    image.src = PICTURE;
    image.id = trial;
    watch.watch(image);
    image.style.visibility = 'hidden';
    place.replaceChildren(image);
    await Promise.all([image.decode(), wait(GAP_MS)]);
    const measured = await measure({
      show: () => {
        image.style.visibility = 'visible';
        announce(trial);
      },
      ...(byFrame ? {} : { painted: () => watch.timeOf(image) }),
      listen: listenIn(place),
      signal: new AbortController().signal,
      frames: screenFrames,
    });
    rows.push({ trial, reportedMs: timeMs(measured), keyAt: keys.at(-1) ?? 0 });
  }
  place.replaceChildren();
  const outcome = await settled(rows);
  watch.stop();
  return outcome;
}

const oursByFrame = (trials: number, name: string) => ours(trials, name, true);

async function jsPsych(trials: number, name: string): Promise<Outcome> {
  const rows: Row[] = [];
  let shown = -1;
  const watch = new MutationObserver(() => {
    const image = document.querySelector('img:not([elementtiming])');
    if (!image) return;
    shown += 1;
    image.setAttribute('elementtiming', `${name}-${shown}`);
    announce(`${name}-${shown}`);
  });
  const place = document.querySelector<HTMLElement>('#place')!;
  await Object.assign(new Image(), { src: PICTURE }).decode();
  watch.observe(place, { childList: true, subtree: true });
  const player = initJsPsych({ display_element: place });
  await player.run(
    Array.from({ length: trials }, (_, i) => ({
      type: jsPsychImage,
      stimulus: PICTURE,
      choices: ['f', 'j'],
      render_on_canvas: false,
      post_trial_gap: GAP_MS,
      on_finish: ({ rt }: { rt: number }) =>
        rows.push({ trial: `${name}-${i}`, reportedMs: rt, keyAt: keys.at(-1) ?? 0 }),
    })),
  );
  watch.disconnect();
  place.replaceChildren();
  return settled(rows);
}

/** Keeps the page at work for `ms` out of every `every`: a page with other things to do. */
function busy(ms: number, every: number): void {
  setInterval(() => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, every);
}

window.bench = { ours, oursByFrame, jsPsych, busy };
