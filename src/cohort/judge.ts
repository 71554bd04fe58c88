/** A published group result that the cohorts are held against. */
export interface Target {
  readonly id: string;
  /** Lowest and highest simulated value that agrees; null where that side is open. */
  readonly interval: readonly [low: number | null, high: number | null];
  /** `shown` is looked at beside the others, and judged by nothing. */
  readonly role: 'fitted' | 'held-out' | 'shown';
  readonly status: 'confirmed' | 'from-memory';
}

export function agrees(
  { interval: [low, high] }: Pick<Target, 'interval'>,
  value: number,
): boolean {
  return (
    Number.isFinite(value) && (low === null || value >= low) && (high === null || value <= high)
  );
}

export interface Verdict {
  readonly fitted: { readonly agree: number; readonly of: number };
  readonly heldOut: { readonly agree: number; readonly of: number };
  readonly holds: boolean;
}

/**
 * The pass rule: every fitted target agrees, and at least two thirds of those held out. Targets known
 * from memory, and what is only shown, count for nothing.
 */
export function passRule(
  targets: readonly Target[],
  values: Readonly<Record<string, number>>,
): Verdict {
  const count = (role: 'fitted' | 'held-out') => {
    const all = targets.filter((one) => one.role === role && one.status === 'confirmed');
    return {
      agree: all.filter((one) => agrees(one, values[one.id] ?? Number.NaN)).length,
      of: all.length,
    };
  };
  const [fitted, heldOut] = [count('fitted'), count('held-out')];
  const holds = fitted.agree === fitted.of && 3 * heldOut.agree >= 2 * heldOut.of;
  return { fitted, heldOut, holds };
}
