import { type Episode, startEpisode } from './episode.ts';
import { playAgain } from './playAgain.ts';

/** How a patient fares in truth: shown once an attempt is over, and never before. */
export interface Outcome {
  readonly day: number;
  /** Ability to use the limb, 0 to 1. */
  readonly function: number;
  readonly goals: readonly { readonly id: string; readonly reached: boolean }[];
  /** What relief this patient can have from good care, as a share of the usual. */
  readonly reliefShare: number;
}

/** The only door to hidden state after the end. */
export function outcomeOf({
  day,
  patient,
  setup,
}: Pick<Episode, 'day' | 'patient' | 'setup'>): Outcome {
  return {
    day,
    function: patient.function,
    goals: setup.case.goals.map(({ id, difficulty }) => ({
      id,
      reached: patient.function >= difficulty,
    })),
    reliefShare: patient.reliefShare,
  };
}

/**
 * The outcome as it stood on each day on which something was done, the attempt played again.
 *
 * @returns null when this engine no longer plays the attempt as it was
 */
export function outcomesAlong(episode: Episode): readonly Outcome[] | null {
  const byDay = new Map([[0, outcomeOf(startEpisode(episode.setup))]]);
  const again = playAgain(episode.setup, episode.actions, (now) => {
    byDay.set(now.day, outcomeOf(now));
  });
  if ('refusal' in again) return null;
  const same = JSON.stringify(again.entries) === JSON.stringify(episode.entries);
  return same ? [...byDay.values()] : null;
}
