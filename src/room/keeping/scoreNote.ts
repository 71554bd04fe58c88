import type { EpisodeResult, Verification } from '../../simulator/index.ts';

type NoteKey =
  | `room.keeping.otherScoring.${'both' | 'rubric' | 'scoring'}`
  | 'room.keeping.scoreDoesNotFollow';

/** What has to be said of the score kept with an attempt, and both totals. */
export interface ScoreNote {
  readonly key: NoteKey;
  readonly kept: number;
  readonly here: number;
}

function otherKey(differs: readonly ('scoring' | 'rubric')[]): NoteKey {
  if (differs.length > 1) return 'room.keeping.otherScoring.both';
  return differs[0] === 'rubric'
    ? 'room.keeping.otherScoring.rubric'
    : 'room.keeping.otherScoring.scoring';
}

/** null where what is kept is what the debrief shows, or where nothing was checked. */
export function scoreNote(
  kept: EpisodeResult | null,
  found: Verification | null,
): ScoreNote | null {
  if (!kept || !found || found.outcome === 'same' || found.outcome === 'cannotReplayHere') {
    return null;
  }
  const totals = { kept: kept.score.total, here: found.here.score.total };
  if (found.outcome === 'scoreDoesNotFollow') {
    return { key: 'room.keeping.scoreDoesNotFollow', ...totals };
  }
  const same = totals.kept === totals.here && kept.score.passed === found.here.score.passed;
  return same ? null : { key: otherKey(found.differs), ...totals };
}
