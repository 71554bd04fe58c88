import type { Side } from '../block/pictures.ts';

/** How an answer came in; each kind has a delay of its own before the browser hears of it. */
export const INPUTS = ['key', 'touch', 'mouse', 'pen', 'assistive'] as const;
export type Input = (typeof INPUTS)[number];

/** An answer with the moment at which the browser received it. */
export interface Answer {
  readonly side: Side;
  readonly input: Input;
  /** `event.timeStamp`: milliseconds on the page's own clock. */
  readonly at: number;
}

export interface Measurement extends Answer {
  /** Timestamp of the frame on which the picture stood on the screen. */
  readonly onset: number;
  /** From the frame in which the picture was put in place to the frame of onset. */
  readonly onsetFrameMs: number;
  /** The longest time without a frame between onset and answer. */
  readonly longestFrameMs: number;
}

/** What stopped a trial before an answer. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export interface Frames {
  request(callback: (time: number) => void): number;
  cancel(id: number): void;
}
export const screenFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (id) => cancelAnimationFrame(id),
};

export interface Showing {
  /** Puts the picture, already decoded, in view: one cheap change. */
  readonly show: () => void;
  /** Called at every frame with the time since onset. */
  readonly onFrame?: (sinceOnsetMs: number) => void;
  /** Tells of each answer until the returned function is called. */
  readonly listen: (answered: (answer: Answer) => void) => () => void;
  /** Ends the trial without an answer: the page was hidden, or the person paused. */
  readonly signal: AbortSignal;
  readonly frames?: Frames;
}

/**
 * Shows a picture and waits for the answer.
 *
 * The change is made inside a frame callback, so the browser paints it at the end of that frame;
 * the next frame's timestamp is the moment at which it reached the screen, as near as a page can
 * know. The answer's time is the event's own, taken when the browser received it, not when our
 * code got round to it.
 *
 * @throws {Interrupted} if the signal comes first
 */
export function measure({
  show,
  onFrame,
  listen,
  signal,
  frames = screenFrames,
}: Showing): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    let shown: number | null = null;
    let onset: number | null = null;
    let last = 0;
    let longest = 0;
    let early: Answer | null = null;
    let request = 0;
    let stopListening = () => {};

    const end = () => {
      frames.cancel(request);
      stopListening();
      signal.removeEventListener('abort', interrupted);
    };
    const interrupted = () => {
      end();
      reject(new Interrupted());
    };
    const finish = (answer: Answer, start: number, placed: number) => {
      end();
      // The answer may come late in a long frame that has not ended.
      longest = Math.max(longest, answer.at - last);
      const times = { onset: start, onsetFrameMs: start - placed, longestFrameMs: longest };
      resolve({ ...answer, ...times });
    };
    const answered = (answer: Answer) => {
      if (onset !== null && shown !== null) finish(answer, onset, shown);
      else early ??= answer;
    };
    const frame = (time: number) => {
      if (shown === null) {
        show();
        shown = time;
      } else if (onset === null) {
        onset = time;
        if (early) return finish(early, onset, shown);
      } else {
        longest = Math.max(longest, time - last);
      }
      last = time;
      if (onset !== null) onFrame?.(time - onset);
      request = frames.request(frame);
    };

    if (signal.aborted) return reject(new Interrupted());
    signal.addEventListener('abort', interrupted);
    stopListening = listen(answered);
    request = frames.request(frame);
  });
}
