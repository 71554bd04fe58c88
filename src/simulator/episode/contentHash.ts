import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sortedJson } from '../../numbers/sortedJson.ts';

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
