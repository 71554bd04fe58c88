import { isNamedError, type ReplayContent, replay, toResult } from '../simulator/index.ts';
import type { KeptAttempt } from './merge/attempts.ts';

/**
 * An attempt from a file with the score that its actions earn, whatever the file says. A score by another
 * recipe or another scoring than this build's stays as it was given, marked as that; and so does what
 * cannot be replayed here.
 */
export function recomputed(kept: KeptAttempt, content: ReplayContent): KeptAttempt {
  const { attempt } = kept;
  if (!attempt.replayVerifiable) return kept;
  const episode = replay(attempt.record, content);
  if (isNamedError(episode)) return kept;
  const { ending } = episode;
  if (ending === null) return { ...kept, attempt: { ...attempt, ending, result: null } };
  const given = attempt.result;
  const here = toResult(episode);
  const otherwise =
    given && (given.scoring !== here.scoring || given.rubricHash !== here.rubricHash);
  return { ...kept, attempt: { ...attempt, ending, result: otherwise ? given : here } };
}
