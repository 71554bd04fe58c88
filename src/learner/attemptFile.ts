import { type Attempt, attemptFileSchema, type Snapshot } from '../schemas/attempt.ts';

/** An attempt as the text of a file that this or another device can open again. */
export function writeAttemptFile(attempt: Attempt, snapshot: Snapshot | null): string {
  return `${JSON.stringify({ holdpointAttempt: 1, attempt, snapshot }, null, 1)}\n`;
}

/** @returns null when the text is no such file */
export function readAttemptFile(
  text: string,
): { attempt: Attempt; snapshot: Snapshot | null } | null {
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

/** Hands a file to the browser to save. */
export function offerDownload(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
