import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export const DATABASE = 'holdpoint';
/** 1: attempts. 2: practice blocks. 3: answers, review cards, tests. */
const VERSION = 3;

/** Something that could not be read, kept as it was. */
export interface SetAside {
  readonly at: string;
  readonly store: 'attempts' | 'snapshots' | 'practice' | 'answers' | 'cards' | 'tests';
  readonly problem: string;
  readonly value: unknown;
}

/** What is stored is checked again whenever it is read, so nothing here is trusted. */
interface Stores extends DBSchema {
  attempts: { key: string; value: unknown };
  snapshots: { key: string; value: unknown };
  practice: { key: string; value: unknown };
  /** Every answer to a question, as given. */
  answers: { key: string; value: unknown; indexes: { item: string } };
  /** When a question comes up again, by the question. */
  cards: { key: string; value: unknown };
  tests: { key: string; value: unknown };
  setAside: { key: number; value: SetAside };
}
export type Database = IDBPDatabase<Stores>;

/** Opens this device's record. Rejects where the browser allows no storage. */
export async function openDatabase(): Promise<Database> {
  return openDB<Stores>(DATABASE, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('attempts', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: 'id' });
        database.createObjectStore('setAside', { autoIncrement: true });
      }
      if (from < 2) database.createObjectStore('practice', { keyPath: 'id' });
      if (from < 3) {
        database.createObjectStore('answers', { keyPath: 'id' }).createIndex('item', 'item');
        database.createObjectStore('cards', { keyPath: 'item' });
        database.createObjectStore('tests', { keyPath: 'occasion' });
      }
    },
    blocking(_from, _to, event) {
      // A newer version of the site waits in another tab: let it go on.
      (event.target as IDBDatabase).close();
    },
  });
}
