import { tellsPaint } from './paint.ts';

/** What times on this device depend on; kept with each block. Nothing that tells who it is. */
export interface Device {
  /** What fingers have here: `touch`, `mouse`, both as `mixed`, or `unknown`. */
  readonly pointer: 'touch' | 'mouse' | 'mixed' | 'unknown';
  /** The screen's time between frames, milliseconds. */
  readonly frameMs: number;
  /** Smallest step of the page's clock that was seen, milliseconds. */
  readonly clockStepMs: number;
  /** Whether the browser tells when it painted a picture; otherwise its frame counts. */
  readonly onset: 'paint' | 'frame';
  readonly screenWidth: number;
}

/** The smallest step between readings of the page's clock that differ. */
export function clockStep(now: () => number = () => performance.now()): number {
  let least = Number.POSITIVE_INFINITY;
  let last = now();
  for (let reads = 0, steps = 0; reads < 20_000 && steps < 20; reads += 1) {
    const time = now();
    if (time > last) {
      least = Math.min(least, time - last);
      steps += 1;
    }
    last = time;
  }
  return Number.isFinite(least) ? Math.round(least * 1000) / 1000 : 1;
}

export function deviceHere(frameMs: number): Device {
  const [coarse, fine] = ['(any-pointer: coarse)', '(any-pointer: fine)'].map(
    (query) => matchMedia(query).matches,
  );
  const pointer = coarse ? (fine ? 'mixed' : 'touch') : fine ? 'mouse' : 'unknown';
  const steps = { frameMs: Math.round(frameMs * 100) / 100, clockStepMs: clockStep() };
  const onset = tellsPaint() ? 'paint' : 'frame';
  return { pointer, ...steps, onset, screenWidth: Math.round(innerWidth) };
}

type Kind = Pick<Device, 'pointer' | 'frameMs'>;

/** Times that may be compared: the same kind of pointer, and a screen of about the same speed. */
export function sameDevice(a: Kind, b: Kind): boolean {
  return a.pointer === b.pointer && Math.abs(a.frameMs - b.frameMs) < 4;
}
