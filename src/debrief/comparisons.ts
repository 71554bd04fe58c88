import type { Episode } from '../simulator/index.ts';
import { type ExpertReading, expertReading, type WhatIfReading, whatIfReading } from './branch.ts';
import type { Debrief } from './debrief.ts';

/** Other courses of the same patient with the same luck: each is played through, so it takes a while. */
export interface Comparisons {
  readonly expert: ExpertReading;
  /** What came of the what-if shown first; null where no decision could be changed. */
  readonly firstWhatIf: WhatIfReading | null;
}

/** Null when this engine no longer plays the attempt as it was. */
export function comparisonsOf(episode: Episode, debrief: Debrief): Comparisons | null {
  if (!debrief.playsAgain) return null;
  const { course, verdict, firstWhatIf: asked } = debrief;
  return {
    expert: expertReading(episode, course, verdict.passed),
    firstWhatIf: asked && whatIfReading(episode, asked, course),
  };
}
