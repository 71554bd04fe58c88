import type { PracticeTrial } from '../../schemas/records/practice.ts';
import { BRIEF_MS } from '../block/pictures.ts';
import type { TrialSource } from '../block/sources.ts';
import type { Trial } from '../block/trial.ts';
import { markOf, timeMs } from './mark.ts';
import { type Frames, Interrupted, type Measurement, measure, type Showing } from './measure.ts';

/** What the block needs of the page. */
export interface Stage {
  /** Brings the picture into place, decoded and not yet visible. */
  put(trial: Trial): Promise<void>;
  show(): void;
  hide(): void;
  readonly frames: Frames;
  /** When the browser painted the picture, where it can tell. */
  readonly painted?: Showing['painted'];
  readonly listen: Showing['listen'];
  /** The pause between pictures; for practice it says first whether the answer was right. */
  between(answer: { right: boolean; trial: Trial } | null): Promise<void>;
  /** Waits until the person goes on after a break or an interruption. */
  rest(why: 'break' | 'paused'): Promise<void>;
  /** How many pictures are answered. */
  progress(done: number): void;
  /** Aborted when the page is hidden or the person pauses; a new one for each trial. */
  signal(): AbortSignal;
}

export interface BlockRun {
  readonly source: TrialSource;
  readonly stage: Stage;
  readonly frameMs: number;
  readonly feedback: boolean;
  /** The picture is gone after a moment. */
  readonly brief: boolean;
  /** A break after so many pictures. */
  readonly breakEvery: number;
  /** Ends the block early. */
  readonly stop: AbortSignal;
  readonly onTrial: (trial: PracticeTrial) => void;
  readonly onDiscard: () => void;
}

/** So many stalled trials are shown again; a device that always stalls must not trap anybody. */
const MOST_REPEATS = 15;

function recordOf(trial: Trial, measured: Measurement, level: number | null, frameMs: number) {
  const { picture, side, turn } = trial;
  return {
    picture: picture.id,
    view: picture.view,
    side,
    turn,
    answer: measured.side,
    timeMs: timeMs(measured),
    mark: markOf(measured, frameMs),
    input: measured.input,
    ...(level === null ? {} : { level }),
  } satisfies PracticeTrial;
}

async function judge({ stage, brief }: BlockRun): Promise<Measurement> {
  return measure({
    show: () => stage.show(),
    ...(brief ? { onFrame: (ms: number) => ms >= BRIEF_MS && stage.hide() } : {}),
    ...(stage.painted ? { painted: stage.painted } : {}),
    listen: stage.listen,
    signal: stage.signal(),
    frames: stage.frames,
  });
}

/** Shows one picture after the other until the block is over or stopped. */
export async function runBlock(run: BlockRun): Promise<void> {
  const { source, stage } = run;
  let done = 0;
  let discarded = 0;
  let last: { right: boolean; trial: Trial } | null = null;
  for (let trial = source.next(); trial && !run.stop.aborted; trial = source.next()) {
    // The next picture is decoded while nothing is timed.
    await Promise.all([stage.put(trial), stage.between(last)]);
    if (run.stop.aborted) return;
    last = null;
    try {
      const { level } = source;
      const measured = await judge(run);
      stage.hide();
      if (markOf(measured, run.frameMs) === 'stalled' && discarded < MOST_REPEATS) {
        discarded += 1;
        run.onDiscard();
        source.again();
        continue;
      }
      const right = measured.side === trial.side;
      source.answered(right);
      done += 1;
      run.onTrial(recordOf(trial, measured, level, run.frameMs));
      stage.progress(done);
      if (run.feedback) last = { right, trial };
      if (done % run.breakEvery === 0 && source.next()) {
        if (last) await stage.between(last);
        last = null;
        await stage.rest('break');
      }
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      stage.hide();
      if (run.stop.aborted) return;
      run.onDiscard();
      source.again();
      await stage.rest('paused');
    }
  }
  // The last answer too is followed by a pause, so that the result does not hold up its own picture.
  await stage.between(last);
}
