import { type PracticeBlock, practiceBlockSchema } from '../schemas/records/practice.ts';
import { type Database, openDatabase } from './database.ts';
import { momentOf } from './moment.ts';

/** What keeps practice blocks: this device's database, or only memory where there is none. */
export interface PracticeStore {
  /** All readable blocks, oldest first. */
  all(): Promise<readonly PracticeBlock[]>;
  /** @throws when the device refuses or is full; the block itself is not lost by that */
  save(block: PracticeBlock): Promise<void>;
  /** Forgets every block. */
  clear(): Promise<void>;
}

const oldestFirst = (blocks: readonly PracticeBlock[]) =>
  [...blocks].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));

export class DevicePractice implements PracticeStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(): Promise<readonly PracticeBlock[]> {
    const stored = await this.#database.getAll('practice');
    const read = stored.map((value) => practiceBlockSchema.safeParse(value));
    await Promise.all(
      read.map((one, index) => (one.success ? null : this.#putAside(stored[index]))),
    );
    return oldestFirst(read.flatMap((one) => (one.success ? [one.data] : [])));
  }

  async save(block: PracticeBlock): Promise<void> {
    await this.#database.put('practice', block);
  }

  async clear(): Promise<void> {
    await this.#database.clear('practice');
  }

  /** What cannot be read is moved, never thrown away. */
  async #putAside(value: unknown): Promise<void> {
    const change = this.#database.transaction(['practice', 'setAside'], 'readwrite');
    const store = 'practice';
    const at = momentOf(new Date());
    await change.objectStore('setAside').add({ at, store, problem: 'unreadable block', value });
    await change.objectStore(store).delete((value as { id: string }).id);
    await change.done;
  }
}

/** Keeps blocks only as long as the page is open. */
export class MemoryPractice implements PracticeStore {
  #blocks: readonly PracticeBlock[] = [];

  async all(): Promise<readonly PracticeBlock[]> {
    return oldestFirst(this.#blocks);
  }

  async save(block: PracticeBlock): Promise<void> {
    this.#blocks = [...this.#blocks.filter((one) => one.id !== block.id), block];
  }

  async clear(): Promise<void> {
    this.#blocks = [];
  }
}

/** This device's blocks, or a store in memory where the browser refuses to keep anything. */
export async function openPractice(): Promise<{ store: PracticeStore; kept: boolean }> {
  try {
    return { store: new DevicePractice(await openDatabase()), kept: true };
  } catch {
    return { store: new MemoryPractice(), kept: false };
  }
}
