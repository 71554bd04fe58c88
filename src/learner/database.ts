import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export const DATABASE = 'holdpoint';
/** 1: attempts. 2: practice blocks. 3: answers, review cards, tests. 4: sessions. */
const VERSION = 4;

/** What each kind of record is known by. */
export const KEYS = {
  attempts: 'id',
  snapshots: 'id',
  practice: 'id',
  /** Every answer to a question, as given. */
  answers: 'id',
  /** When a question comes up again, by the question. */
  cards: 'item',
  tests: 'occasion',
  /** Active time of one visit to a page. */
  sessions: 'id',
} as const;
export type ShelfName = keyof typeof KEYS;
/** Every store of the database; what could not be read has no key of its own. */
export type StoreName = ShelfName | 'setAside';

/** What is stored is checked again whenever it is read, so nothing here is trusted. */
interface Kept {
  key: IDBValidKey;
  value: unknown;
}
interface Stores extends DBSchema {
  attempts: Kept;
  snapshots: Kept;
  practice: Kept;
  answers: Kept & { indexes: { item: string } };
  cards: Kept;
  tests: Kept;
  sessions: Kept & { indexes: { about: string; sequence: number } };
  setAside: Kept;
}
export type Database = IDBPDatabase<Stores>;

/** Opens this device's record. Rejects where the browser allows no storage. */
export async function openDatabase(): Promise<Database> {
  return openDB<Stores>(DATABASE, VERSION, {
    upgrade(database, from) {
      const create = (name: ShelfName) => database.createObjectStore(name, { keyPath: KEYS[name] });
      if (from < 1) {
        create('attempts');
        create('snapshots');
        database.createObjectStore('setAside', { autoIncrement: true });
      }
      if (from < 2) create('practice');
      if (from < 3) {
        database
          .createObjectStore('answers', { keyPath: KEYS.answers })
          .createIndex('item', 'item');
        create('cards');
        create('tests');
      }
      if (from < 4) {
        const sessions = database.createObjectStore('sessions', { keyPath: KEYS.sessions });
        sessions.createIndex('about', 'about');
        sessions.createIndex('sequence', 'sequence');
      }
    },
    blocking(_from, _to, event) {
      // A newer version of the site waits in another tab: let it go on.
      (event.target as IDBDatabase).close();
    },
  });
}
