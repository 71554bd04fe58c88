import { clockStep, type Device } from '../../../practice/timing/device.ts';
import { tellsPaint } from './paint.ts';

/** The device that this page is on. @param frameMs its time between frames */
export function deviceHere(frameMs: number): Device {
  const [coarse, fine] = ['(any-pointer: coarse)', '(any-pointer: fine)'].map(
    (query) => matchMedia(query).matches,
  );
  const pointer = coarse ? (fine ? 'mixed' : 'touch') : fine ? 'mouse' : 'unknown';
  const steps = {
    frameMs: Math.round(frameMs * 100) / 100,
    clockStepMs: clockStep(() => performance.now()),
  };
  const onset = tellsPaint() ? 'paint' : 'frame';
  return { pointer, ...steps, onset, screenWidth: Math.round(innerWidth) };
}
