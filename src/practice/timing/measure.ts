import type { PracticeTrial } from '../../schemas/records/practice.ts';
import type { Side } from '../block/pictures.ts';

export type Input = PracticeTrial['input'];

/** An answer with the moment at which the browser received it. */
export interface Answer {
  readonly side: Side;
  readonly input: Input;
  /** `event.timeStamp`: milliseconds on the page's own clock. */
  readonly at: number;
}

export interface Measurement extends Answer {
  /** When the picture stood on the screen: its paint as the browser tells it, or else its frame. */
  readonly onset: number;
  readonly onsetBy: 'paint' | 'frame';
  /** From the frame in which the picture was put in place to the frame of onset. */
  readonly onsetFrameMs: number;
  /** The longest time without a frame between onset and answer. */
  readonly longestFrameMs: number;
}

/** What stopped a trial before an answer. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The screen's frames, as a page can ask for them. */
export interface Frames {
  request(callback: (time: number) => void): number;
  cancel(id: number): void;
}

export interface Showing {
  /** Puts the picture, already decoded, in view: one cheap change. */
  readonly show: () => void;
  /** Called at every frame with the time since onset. */
  readonly onFrame?: (sinceOnsetMs: number) => void;
  /** When the browser painted the picture, null while it has not said; leave out where it never does. */
  readonly painted?: () => number | null;
  /** Tells of each answer until the returned function is called. */
  readonly listen: (answered: (answer: Answer) => void) => () => void;
  /** Ends the trial without an answer: the page was hidden, or the person paused. */
  readonly signal: AbortSignal;
  readonly frames: Frames;
}

/** Frames for which an answer waits for the browser to tell the paint. */
const PAINT_FRAMES = 6;

/**
 * Shows a picture and waits for the answer.
 *
 * The change is made inside a frame callback, so the browser paints it at the end of that frame.
 * Some browsers tell when they painted it; in the others the next frame's timestamp is as near as a
 * page can know. The answer's time is the event's own, taken when the browser received it, not when
 * our code got round to it.
 *
 * @throws {Interrupted} if the signal comes first
 */
export function measure({
  show,
  onFrame,
  painted,
  listen,
  signal,
  frames,
}: Showing): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    let shown: number | null = null;
    let onset: number | null = null;
    let last = 0;
    let longest = 0;
    let given: Answer | null = null;
    let waited = 0;
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
    /** Ends the trial if all that can be known of its times is. */
    const finish = () => {
      if (given === null || onset === null || shown === null) return;
      const told = painted?.() ?? null;
      // A paint from before the picture was put in place is another's.
      const paint = told !== null && told >= shown ? told : null;
      if (painted && paint === null && waited < PAINT_FRAMES) return;
      end();
      resolve({
        ...given,
        onset: paint ?? onset,
        onsetBy: paint === null ? 'frame' : 'paint',
        onsetFrameMs: onset - shown,
        longestFrameMs: longest,
      });
    };
    const answered = (answer: Answer) => {
      if (given !== null) return;
      given = answer;
      // The answer may come late in a long frame that has not ended.
      if (onset !== null) longest = Math.max(longest, answer.at - last);
      finish();
    };
    const frame = (time: number) => {
      if (shown === null) {
        show();
        shown = time;
      } else if (onset === null) {
        onset = time;
        if (given) longest = Math.max(longest, given.at - time);
      } else if (given) {
        waited += 1;
      } else {
        longest = Math.max(longest, time - last);
      }
      last = time;
      if (onset !== null) onFrame?.(time - onset);
      request = frames.request(frame);
      finish();
    };

    if (signal.aborted) return reject(new Interrupted());
    signal.addEventListener('abort', interrupted);
    stopListening = listen(answered);
    request = frames.request(frame);
  });
}
