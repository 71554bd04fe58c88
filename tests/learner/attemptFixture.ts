import {
  ATTEMPT_VERSION,
  type Attempt,
  SNAPSHOT_VERSION,
  type Snapshot,
} from '../../src/schemas/records/attempt.ts';
import { type Action, act, ENGINE, type Episode, toRecord } from '../../src/simulator/index.ts';

/** Three things done at a first visit. */
export const FIRST_ACTIONS: readonly Action[] = [
  { kind: 'ask', subject: 'pain' },
  { kind: 'examine', subject: 'look' },
  { kind: 'measure', subject: 'nrs' },
];

export function playedOn(episode: Episode, actions: readonly Action[] = FIRST_ACTIONS): Episode {
  return actions.reduce((now, action) => act(now, action).episode, episode);
}

export function attemptFrom(episode: Episode, changes: Partial<Attempt> = {}): Attempt {
  return {
    attemptVersion: ATTEMPT_VERSION,
    id: 'one',
    caseId: episode.setup.case.id,
    attemptNumber: 1,
    startedAt: '2026-03-01T09:00:00+01:00',
    updatedAt: '2026-03-01T09:05:00+01:00',
    activeSeconds: 240,
    locale: 'en',
    build: 'test',
    record: toRecord(episode),
    week: 1,
    ending: null,
    result: null,
    replayVerifiable: true,
    abandoned: false,
    ...changes,
  };
}

export function snapshotFrom(episode: Episode, id = 'one'): Snapshot {
  return { id, snapshotVersion: SNAPSHOT_VERSION, engine: ENGINE, episode };
}
