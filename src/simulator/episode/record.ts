import type { EpisodeRecord, NamedError, PatientCase, Protocol, Rubric } from '../types.ts';
import { contentHash } from './contentHash.ts';
import type { Episode } from './episode.ts';
import { playAgain } from './playAgain.ts';
import { ENGINE, RECORD_VERSION } from './versions.ts';

export function toRecord(episode: Episode): EpisodeRecord {
  const { case: patient, protocol, seed, mode } = episode.setup;
  return {
    recordVersion: RECORD_VERSION,
    engine: ENGINE,
    caseId: patient.id,
    caseHash: contentHash(patient),
    protocolId: protocol.id,
    protocolHash: contentHash(protocol),
    seed,
    mode,
    actions: episode.actions,
  };
}

export interface ReplayContent {
  readonly case: PatientCase;
  readonly protocol: Protocol;
  /** What the episode will be scored by; no part of what a replay checks. */
  readonly rubric: Rubric;
}

function mismatch(record: EpisodeRecord, content: ReplayContent): NamedError | null {
  const compare: readonly [NamedError['error'], unknown, unknown][] = [
    ['otherRecordVersion', RECORD_VERSION, record.recordVersion],
    ['otherEngine', ENGINE, record.engine],
    ['otherCase', content.case.id, record.caseId],
    ['otherCase', contentHash(content.case), record.caseHash],
    ['otherProtocol', content.protocol.id, record.protocolId],
    ['otherProtocol', contentHash(content.protocol), record.protocolHash],
  ];
  const wrong = compare.find(([, expected, found]) => expected !== found);
  return wrong ? { error: wrong[0], detail: `expected ${wrong[1]}, found ${wrong[2]}` } : null;
}

function isRecord(record: unknown): record is EpisodeRecord {
  const one = record as EpisodeRecord | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    Array.isArray(one.actions) &&
    Number.isInteger(one.seed) &&
    one.seed >= 0 &&
    one.seed <= 4294967295 &&
    ['guided', 'practice', 'exam'].includes(one.mode)
  );
}

/**
 * Plays a record again. The same record gives the same episode, byte for byte, in every engine.
 *
 * @returns the episode, or a named error: never a silently different result
 */
export function replay(record: EpisodeRecord, content: ReplayContent): Episode | NamedError {
  if (!isRecord(record)) return { error: 'badRecord', detail: 'not a record of an attempt' };
  const wrong = mismatch(record, content);
  if (wrong) return wrong;
  const setup = { ...content, seed: record.seed, mode: record.mode };
  const played = playAgain(setup, record.actions);
  return 'refusal' in played
    ? { error: 'actionRefused', detail: `action ${played.index}: ${played.refusal}` }
    : played;
}

export function isNamedError(result: Episode | NamedError): result is NamedError {
  return 'error' in result;
}
