import { type Attempt, attemptFileSchema, type Snapshot } from '../schemas/records/attempt.ts';
import type { KeptAttempt } from './merge/attempts.ts';

/** An attempt as the text of a file that this or another device can open again. */
export function writeAttemptFile(attempt: Attempt, snapshot: Snapshot | null): string {
  return `${JSON.stringify({ holdpointAttempt: 1, attempt, snapshot }, null, 1)}\n`;
}

/** @returns null when the text is no such file */
export function readAttemptFile(text: string): KeptAttempt | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const found = attemptFileSchema.safeParse(data);
  if (!found.success) return null;
  const { attempt, snapshot } = found.data;
  // What is inside an action or an episode is checked again by whoever replays it.
  return {
    attempt: attempt as unknown as Attempt,
    snapshot: snapshot as unknown as Snapshot | null,
  };
}

export { offerDownload } from './download.ts';
