import type { Result } from '../../schemas/records/attempt.ts';
import { type Episode, scoreEpisode, transcript } from '../../simulator/index.ts';

/** The score as it is kept with the attempt. */
export function scoreForRecord(episode: Episode): Result {
  const { protocol, rubric } = episode.setup;
  const { total, passed, band, domains } = scoreEpisode(transcript(episode), protocol, rubric);
  return { total, passed, band, domains };
}
