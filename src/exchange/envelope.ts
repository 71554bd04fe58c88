/** Raise it when the envelope changes; what is inside has versions of its own. */
export const ENVELOPE_VERSION = 1;

/** A record as the text of a file that this or another device can open again. */
export function writeFile<T extends object>(kind: string, held: T): string {
  return `${JSON.stringify({ holdpoint: kind, version: ENVELOPE_VERSION, ...held }, null, 1)}\n`;
}
