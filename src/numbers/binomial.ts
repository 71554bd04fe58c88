/**
 * Chances of 0 to `tries` successes, each with chance `p`.
 *
 * Built up one try at a time (a convolution), so nothing overflows and the sum stays 1.
 *
 * @param tries whole number, 0 to some hundreds
 * @param p 0 to 1
 */
export function binomial(tries: number, p: number): number[] {
  let chances = [1];
  for (let done = 0; done < tries; done += 1) {
    chances = Array.from(
      { length: done + 2 },
      (_, k) => (chances[k] ?? 0) * (1 - p) + (chances[k - 1] ?? 0) * p,
    );
  }
  return chances;
}

/** Chance of `least` successes or more. */
export function atLeast(tries: number, least: number, p: number): number {
  return binomial(tries, p)
    .slice(Math.max(0, least))
    .reduce((sum, chance) => sum + chance, 0);
}

/** Fewest right answers out of `images` that reach `share` (0 to 1). */
export function answersFor(images: number, share: number): number {
  return Math.ceil(images * share - 1e-9);
}

/** How often an unchanged person passes a line, by one test and by several days. */
export interface GateChances {
  /** One test at `share` or better. */
  oneDay: number;
  /** At least one such test in seven days. */
  anyOfSeven: number;
  /** Six such days of seven. */
  sixOfSeven: number;
}

export function gateChances(accuracy: number, images: number, share: number): GateChances {
  const oneDay = Math.min(1, atLeast(images, answersFor(images, share), accuracy));
  return { oneDay, anyOfSeven: atLeast(7, 1, oneDay), sixOfSeven: atLeast(7, 6, oneDay) };
}

/** A chance in words a clinician would use: never "100%" for what is not certain. */
export function chanceText(chance: number): string {
  if (chance > 0 && chance < 0.005) return 'under 1%';
  if (chance < 1 && chance > 0.995) return 'over 99%';
  return `${Math.round(chance * 100)}%`;
}
