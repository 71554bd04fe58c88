import { type Database, KEYS, openDatabase, type StoreName } from './database.ts';

/** One store as a change sees it. */
export interface Rows {
  get(key: IDBValidKey): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  put(value: unknown): Promise<unknown>;
  delete(key: IDBValidKey): Promise<unknown>;
  clear(): Promise<unknown>;
}
type Work<R> = (rows: (store: StoreName) => Rows) => Promise<R>;

/** Where records are kept: this device's database, or memory as long as the page is open. */
export interface Keeping {
  /** Reads these stores as they are at one moment. */
  look<R>(stores: readonly StoreName[], work: Work<R>): Promise<R>;
  /** Changes these stores altogether, or not at all where the work fails. */
  change<R>(stores: readonly StoreName[], work: Work<R>): Promise<R>;
}

/** Takes a half-made change back, unless the database has done so already. */
function undo(change: { abort(): void }): void {
  try {
    change.abort();
  } catch {
    // It was already taken back.
  }
}

export function onDevice(database: Database): Keeping {
  return {
    async look(stores, work) {
      const reading = database.transaction(stores, 'readonly');
      return work((store) => {
        const rows = reading.objectStore(store);
        return onlyToRead({ get: (key) => rows.get(key), getAll: () => rows.getAll() });
      });
    },
    async change(stores, work) {
      const change = database.transaction(stores, 'readwrite');
      // Whatever fails rejects `done` as well; the first reason is the one that is thrown.
      change.done.catch(() => {});
      try {
        const result = await work((store) => change.objectStore(store));
        await change.done;
        return result;
      } catch (error) {
        undo(change);
        throw error;
      }
    },
  };
}

async function refuse(): Promise<never> {
  throw new TypeError('nothing is changed while looking');
}

function onlyToRead({ get, getAll }: Pick<Rows, 'get' | 'getAll'>): Rows {
  return { get, getAll, put: refuse, delete: refuse, clear: refuse };
}

type Memory = ReadonlyMap<StoreName, ReadonlyMap<IDBValidKey, unknown>>;

/** Rows of a draft that nobody else sees yet. */
function draftRows(kept: Map<IDBValidKey, unknown>, store: StoreName): Rows {
  const keyOf = (value: unknown): IDBValidKey =>
    store === 'setAside' ? kept.size : (value as Record<string, string>)[KEYS[store]]!;
  return {
    get: async (key) => kept.get(key),
    getAll: async () => [...kept.values()],
    put: async (value) => kept.set(keyOf(value), value),
    delete: async (key) => kept.delete(key),
    clear: async () => kept.clear(),
  };
}

export function inMemory(): Keeping {
  let memory: Memory = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const change: Keeping['change'] = (stores, work) => {
    const next = last.then(async () => {
      const draft = new Map(stores.map((store) => [store, new Map(memory.get(store))]));
      const result = await work((store) => draftRows(draft.get(store) ?? new Map(), store));
      memory = new Map([...memory, ...draft]);
      return result;
    });
    // One change after another, whether or not the one before it came to something.
    last = next.catch(() => {});
    return next;
  };
  return {
    look: (stores, work) => change(stores, (rows) => work((store) => onlyToRead(rows(store)))),
    change,
  };
}

/** This device's records, or a place in memory where the browser refuses to keep anything. */
export async function openKeeping(): Promise<{ keeping: Keeping; kept: boolean }> {
  try {
    return { keeping: onDevice(await openDatabase()), kept: true };
  } catch {
    return { keeping: inMemory(), kept: false };
  }
}
