import { sortedJson } from '../../numbers/sortedJson.ts';
import type { Detector } from '../scoring/detector.ts';
import { SCORING, scoreEpisode } from '../scoring/score.ts';
import type { EpisodeRecord, EpisodeResult, NamedError, ScoreSummary } from '../types.ts';
import { contentHash } from './contentHash.ts';
import type { Episode } from './episode.ts';
import { transcript } from './observe.ts';
import { isNamedError, type ReplayContent, replay } from './record.ts';

/** How an episode comes out by the score of this build. */
export function toResult(episode: Episode, detectors?: readonly Detector[]): EpisodeResult {
  const { protocol, rubric } = episode.setup;
  const score = scoreEpisode(transcript(episode), protocol, rubric, detectors);
  const { total, passed, band, domains } = score;
  const mistakes = score.mistakes.map(({ code }) => code);
  return {
    scoring: SCORING,
    rubricHash: contentHash(rubric),
    score: { total, passed, band, domains, mistakes },
  };
}

/** What a record with its result proves here. */
export type Verification =
  /** The same actions give the same score. */
  | { readonly outcome: 'same'; readonly here: EpisodeResult }
  /** The actions can be played again, but were scored otherwise: the scores cannot be compared. */
  | {
      readonly outcome: 'otherScoring';
      readonly differs: readonly ('scoring' | 'rubric')[];
      readonly here: EpisodeResult;
    }
  /** Scored as here, and yet with another score than the actions earn. */
  | {
      readonly outcome: 'scoreDoesNotFollow';
      readonly differs: readonly (keyof ScoreSummary)[];
      readonly here: EpisodeResult;
    }
  | { readonly outcome: 'cannotReplayHere'; readonly error: NamedError };

export interface VerifyContent extends ReplayContent {
  /** Those of the engine if left out. */
  readonly detectors?: readonly Detector[];
}

const PARTS = ['total', 'passed', 'band', 'domains', 'mistakes'] as const;

/** Plays a record again, scores it, and says whether the result beside it follows from it. */
export function verify(
  record: EpisodeRecord,
  result: EpisodeResult,
  { detectors, ...content }: VerifyContent,
): Verification {
  const episode = replay(record, content);
  if (isNamedError(episode)) return { outcome: 'cannotReplayHere', error: episode };
  const here = toResult(episode, detectors);
  const otherwise: ('scoring' | 'rubric')[] = [];
  if (result.scoring !== here.scoring) otherwise.push('scoring');
  if (result.rubricHash !== here.rubricHash) otherwise.push('rubric');
  if (otherwise.length > 0) return { outcome: 'otherScoring', differs: otherwise, here };
  const differs = PARTS.filter(
    (part) => sortedJson(result.score[part]) !== sortedJson(here.score[part]),
  );
  return differs.length > 0
    ? { outcome: 'scoreDoesNotFollow', differs, here }
    : { outcome: 'same', here };
}
