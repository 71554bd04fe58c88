import type { Frames } from '../../../practice/timing/measure.ts';

/** The frames of the screen that this page is on. */
export const screenFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (id) => cancelAnimationFrame(id),
};
