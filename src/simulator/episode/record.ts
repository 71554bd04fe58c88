import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sortedJson } from '../../numbers/sortedJson.ts';
import type { EpisodeRecord, NamedError, PatientCase, Protocol, Rubric } from '../types.ts';
import { ENGINE, type Episode, RECORD_VERSION } from './episode.ts';
import { playAgain } from './playAgain.ts';

/** Hashes already worked out: content is read once and never changed. */
const HASHES = new WeakMap<object, string>();

/** Fingerprint of what matters to behaviour: first 32 hex digits of SHA-256 over sorted JSON. */
export function contentHash(value: object): string {
  const known = HASHES.get(value);
  if (known) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(sortedJson(value)))).slice(0, 32);
  HASHES.set(value, hash);
  return hash;
}

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

/** A record of version 1 as it is written now, and the recipe that it named. */
export function fromEarlier<T extends { recordVersion: 1; rubricHash: string }>(earlier: T) {
  const { rubricHash, recordVersion: _, ...record } = earlier;
  return { record: { ...record, recordVersion: RECORD_VERSION }, rubricHash };
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
