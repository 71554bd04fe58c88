/** Newtons in one gram of force: standard gravity, 9.80665 m/s², on a thousandth of a kilogram. */
const NEWTON_PER_GRAM = 0.00980665;
const M2_PER_CM2 = 1e-4;

/** Force in millinewtons. */
export function millinewtons(grams: number): number {
  return grams * NEWTON_PER_GRAM * 1000;
}

/** Mean pressure under the contact, pascals. @param cm2 contact area, above 0 */
export function pascals(grams: number, cm2: number): number {
  return (grams * NEWTON_PER_GRAM) / (cm2 * M2_PER_CM2);
}

/** The source article’s ceiling, grams: no study that sets one was found (claim desens-under-10-g). */
export const LIMIT_G = 10;

/** How heavy the hand lies after pressing for a while: a simulated hand, slow at first. */
export function forceAfter(seconds: number): number {
  const held = Math.max(0, seconds);
  return Math.min(60, 2 * held + 2 * held * held);
}

export type Verdict = 'none' | 'under' | 'over';

/** What a press came to. Below half a gram the scale has hardly been touched. */
export function verdictOn(grams: number): Verdict {
  if (grams < 0.5) return 'none';
  return grams < LIMIT_G ? 'under' : 'over';
}

interface Weight {
  readonly name: string;
  readonly grams: number;
}

/** The heaviest everyday weight that is not heavier than the force, or null below the lightest. */
export function heaviestUnder<W extends Weight>(grams: number, weights: readonly W[]): W | null {
  const lighter = weights.filter((one) => one.grams <= grams + 1e-9);
  return lighter.reduce<W | null>(
    (best, one) => (best && best.grams > one.grams ? best : one),
    null,
  );
}

/** A number with as many digits as the hand can mean. */
export function short(value: number): string {
  if (value >= 100) return String(Math.round(value / 5) * 5);
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}
