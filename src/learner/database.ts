import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export const DATABASE = 'holdpoint';

/** Something that could not be read, kept as it was. */
export interface SetAside {
  readonly at: string;
  readonly store: 'attempts' | 'snapshots';
  readonly problem: string;
  readonly value: unknown;
}

/** What is stored is checked again whenever it is read, so nothing here is trusted. */
interface Stores extends DBSchema {
  attempts: { key: string; value: unknown };
  snapshots: { key: string; value: unknown };
  setAside: { key: number; value: SetAside };
}
export type Database = IDBPDatabase<Stores>;

/** Opens this device's record. Rejects where the browser allows no storage. */
export async function openDatabase(): Promise<Database> {
  return openDB<Stores>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('attempts', { keyPath: 'id' });
      database.createObjectStore('snapshots', { keyPath: 'id' });
      database.createObjectStore('setAside', { autoIncrement: true });
    },
    blocking(_from, _to, event) {
      // A newer version of the site waits in another tab: let it go on.
      (event.target as IDBDatabase).close();
    },
  });
}
