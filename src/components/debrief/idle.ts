/** Longest wait for a quiet moment, milliseconds. */
const PATIENCE_MS = 1500;

/** Does a piece of work once the page has been painted and is at rest; the result calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 50);
  return () => clearTimeout(id);
}
