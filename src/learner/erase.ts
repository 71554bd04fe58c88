import type { StoreName } from './database.ts';
import { forgetPreferences } from './everyPreference.ts';
import type { Keeping } from './keeping.ts';

/** What can be erased on its own, and the stores it is kept in. */
const STORES = {
  attempts: ['attempts', 'snapshots'],
  study: ['answers', 'cards', 'tests'],
  practice: ['practice'],
  sessions: ['sessions'],
  unreadable: ['setAside'],
} as const satisfies Record<string, readonly StoreName[]>;
export type RecordKind = keyof typeof STORES;

/** Erases every record of these kinds, or none of them where the device refuses. */
export async function erase(keeping: Keeping, kinds: readonly RecordKind[]): Promise<void> {
  const stores = kinds.flatMap((kind): readonly StoreName[] => STORES[kind]);
  await keeping.change(stores, (rows) => Promise.all(stores.map((store) => rows(store).clear())));
}

/** Erases all of it, preferences too; where the device refuses, nothing of it. */
export async function eraseAll(keeping: Keeping): Promise<void> {
  await erase(keeping, Object.keys(STORES) as RecordKind[]);
  forgetPreferences();
}
