import type { PracticeBlock } from '../../schemas/records/practice.ts';

/** What times on this device depend on; kept with each block. */
export type Device = Required<PracticeBlock['device']>;

/** The smallest step between readings of the page's clock that differ. */
export function clockStep(now: () => number): number {
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

type Kind = Pick<Device, 'pointer' | 'frameMs'>;

/** Times that may be compared: the same kind of pointer, and a screen of about the same speed. */
export function sameDevice(a: Kind, b: Kind): boolean {
  return a.pointer === b.pointer && Math.abs(a.frameMs - b.frameMs) < 4;
}
