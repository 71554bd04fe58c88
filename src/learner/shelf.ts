import type * as z from 'zod/mini';
import type { SetAside } from '../schemas/records/setAside.ts';
import { KEYS, type ShelfName } from './database.ts';
import type { Keeping, Rows } from './keeping.ts';
import { momentOf } from './moment.ts';

/** What is wrong with something stored: where, and what. */
function problemOf({ issues: [first] }: z.core.$ZodError): string {
  return `${first?.path.map(String).join('.') || '(whole)'}: ${first?.message ?? 'unreadable'}`;
}

/** A shelf within a change. Whatever cannot be read is put aside in that same change. */
export interface OpenShelf<T> {
  get(key: string): Promise<T | null>;
  all(): Promise<readonly T[]>;
  put(value: T): Promise<unknown>;
  remove(key: string): Promise<unknown>;
}

/**
 * The records of one kind, checked against their schema whenever they are read. What cannot be read is
 * put aside as it was: it is never lost, and nobody who reads the shelf meets it.
 */
export class Shelf<T extends object> {
  readonly #keeping: Keeping;
  readonly #store: ShelfName;
  readonly #schema: z.ZodMiniType;

  constructor(keeping: Keeping, store: ShelfName, schema: z.ZodMiniType) {
    this.#keeping = keeping;
    this.#store = store;
    this.#schema = schema;
  }

  /** All that can be read. */
  async all(): Promise<readonly T[]> {
    const stored = await this.#keeping.look([this.#store], (rows) => rows(this.#store).getAll());
    const good = stored.flatMap((value) => this.#read(value) ?? []);
    if (good.length < stored.length) await this.#tidy();
    return good;
  }

  /** @returns null where there is none, or none that can be read */
  async get(key: string): Promise<T | null> {
    const stored = await this.#keeping.look([this.#store], (rows) => rows(this.#store).get(key));
    if (stored === undefined) return null;
    const found = this.#read(stored);
    if (!found) await this.#tidy();
    return found;
  }

  /** @throws when the device refuses or is full */
  async put(value: T): Promise<void> {
    await this.#keeping.change([this.#store], (rows) => rows(this.#store).put(value));
  }

  /** This shelf as part of a change that names its store and `setAside`. */
  within(rows: (store: ShelfName | 'setAside') => Rows): OpenShelf<T> {
    const own = rows(this.#store);
    const take = async (value: unknown): Promise<T | null> => {
      const found = this.#read(value);
      if (found) return found;
      await rows('setAside').put(this.#aside(value));
      await own.delete((value as Record<string, IDBValidKey>)[KEYS[this.#store]] ?? '');
      return null;
    };
    return {
      get: async (key) => {
        const stored = await own.get(key);
        return stored === undefined ? null : take(stored);
      },
      all: async () => {
        const good: T[] = [];
        for (const value of await own.getAll()) {
          const found = await take(value);
          if (found) good.push(found);
        }
        return good;
      },
      put: (value) => own.put(value),
      remove: (key) => own.delete(key),
    };
  }

  /** What was stored; an earlier version of it as it is kept now. */
  #read(value: unknown): T | null {
    const found = this.#schema.safeParse(value);
    return found.success ? (found.data as T) : null;
  }

  #aside(value: unknown): SetAside {
    const { error } = this.#schema.safeParse(value);
    const problem = error ? problemOf(error) : 'unreadable';
    return { at: momentOf(new Date()), store: this.#store, problem, value };
  }

  /** Puts aside what cannot be read. On a full device it stays where it is, and is passed over. */
  async #tidy(): Promise<void> {
    await this.#keeping
      .change([this.#store, 'setAside'], (rows) => this.within(rows).all())
      .catch(() => {});
  }
}
