/**
 * A stream of draws for a figure, the same for the same seed (mulberry32). Figures need no
 * addressed chance as the simulator does: nothing is ever changed in the middle of a draw.
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(draw: () => number, list: readonly T[]): T {
  return list[Math.floor(draw() * list.length)] as T;
}

/** The list in a drawn order (Fisher and Yates). */
export function shuffled<T>(draw: () => number, list: readonly T[]): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(draw() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
