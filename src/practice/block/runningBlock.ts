import type { PracticeBlock, PracticeTrial } from '../../schemas/records/practice.ts';
import type { AdaptiveSource, FixedSource } from './sources.ts';

/** A block while it runs: plain data, so that a trial never waits for the page to be redrawn. */
export class RunningBlock {
  readonly source: FixedSource | AdaptiveSource;
  readonly head: Omit<PracticeBlock, 'discarded' | 'trials'>;
  readonly #trials: PracticeTrial[] = [];
  #discarded = 0;

  constructor(head: RunningBlock['head'], source: FixedSource | AdaptiveSource) {
    this.head = head;
    this.source = source;
  }

  add(trial: PracticeTrial): void {
    this.#trials.push(trial);
  }

  discard(): void {
    this.#discarded += 1;
  }

  result(): PracticeBlock {
    return { ...this.head, discarded: this.#discarded, trials: [...this.#trials] };
  }
}
