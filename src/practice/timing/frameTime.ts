import type { Frames } from './measure.ts';

const FRAMES = 24;

/** The screen's usual time between frames, from about half a second of watching: milliseconds. */
export function frameTime(frames: Frames, count = FRAMES): Promise<number> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const frame = (time: number) => {
      times.push(time);
      if (times.length <= count) frames.request(frame);
      else resolve(middleGap(times));
    };
    frames.request(frame);
  });
}

/** The median gap between moments. */
export function middleGap(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1000 / 60;
}
