/** A call that cannot be carried out: one clear line, exit 2. */
export class UsageError extends Error {}

const LONGEST_LINE = 300;

/** What was thrown, whatever it was, in one line. */
export function inOneLine(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message || error.name : String(error);
    return (text.split('\n')[0] ?? '').slice(0, LONGEST_LINE);
  } catch {
    return 'something that cannot be told';
  }
}
