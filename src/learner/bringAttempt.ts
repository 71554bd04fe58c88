import { addEverything } from './everything.ts';
import type { Keeping } from './keeping.ts';
import { heirOf, type KeptAttempt } from './merge/attempts.ts';
import { NOTHING } from './merge/everything.ts';

/**
 * Brings in an attempt of another place, as from a file: nothing kept here is set back.
 *
 * @returns the attempt in which it now stands, which may have gone further
 */
export async function bringAttempt(keeping: Keeping, brought: KeptAttempt): Promise<KeptAttempt> {
  const { all } = await addEverything(keeping, { ...NOTHING, attempts: [brought] });
  return heirOf(brought, all.attempts);
}
