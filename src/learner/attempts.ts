import type * as z from 'zod/mini';
import {
  type Attempt,
  attemptSchema,
  type Snapshot,
  snapshotSchema,
} from '../schemas/records/attempt.ts';
import { type Database, openDatabase, type SetAside } from './database.ts';
import { beganAs, heirOf, inOrder, type KeptAttempt, mergeAttempts } from './merge/attempts.ts';
import { momentOf } from './moment.ts';

/** What keeps attempts: this device's database, or only memory where there is none. */
export interface AttemptStore {
  /** All readable attempts at a case, first one first. */
  ofCase(caseId: string): Promise<readonly Attempt[]>;
  /** The running episode of an attempt, or null when there is none that can be read. */
  snapshotOf(id: string): Promise<Snapshot | null>;
  /**
   * Keeps an attempt and its episode together, or neither. Without an episode the one kept stays.
   *
   * @throws {OtherTabError} if the attempt has gone on elsewhere since it was read
   */
  save(attempt: Attempt, snapshot: Snapshot | null): Promise<void>;
  /**
   * Brings in an attempt of another place, as from a file: nothing kept here is set back.
   *
   * @returns the attempt in which it now stands, which may have gone further
   */
  bring(brought: KeptAttempt): Promise<KeptAttempt>;
  /** What could not be read and was put aside, oldest first. */
  setAside(): Promise<readonly SetAside[]>;
}

/** The same attempt went on in another tab: saving now would lose what was decided there. */
export class OtherTabError extends Error {
  override readonly name = 'OtherTabError';
}

/** True if everything already decided in `stored` stands in `next` as it was. */
function follows(stored: unknown, next: Attempt): boolean {
  const found = attemptSchema.safeParse(stored);
  if (!found.success) return true;
  const { actions } = next.record;
  return found.data.record.actions.every(
    (action, index) => JSON.stringify(action) === JSON.stringify(actions[index]),
  );
}

/** Takes a half-made change back, unless the database has done so already. */
function undo(change: { abort(): void }): void {
  try {
    change.abort();
  } catch {
    // It was already taken back.
  }
}

/** A store of the database as far as it is read here. */
interface Rows {
  getAll(): Promise<unknown[]>;
}

/** Every readable copy kept here of what began as one attempt. */
async function readFamily(id: string, attempts: Rows, snapshots: Rows): Promise<KeptAttempt[]> {
  const read = <T>(rows: unknown[], schema: z.ZodMiniType) =>
    rows.flatMap((row) => {
      const found = schema.safeParse(row);
      return found.success ? [found.data as T] : [];
    });
  const [own, episodes] = await Promise.all([attempts.getAll(), snapshots.getAll()]);
  const known = new Map(
    read<Snapshot>(episodes, snapshotSchema).map((snapshot) => [snapshot.id, snapshot]),
  );
  return read<Attempt>(own, attemptSchema)
    .filter((attempt) => beganAs(attempt.id) === beganAs(id))
    .map((attempt) => ({ attempt, snapshot: known.get(attempt.id) ?? null }));
}

export class DeviceStore implements AttemptStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async ofCase(caseId: string): Promise<readonly Attempt[]> {
    const stored = await this.#database.getAll('attempts');
    const read = await Promise.all(
      stored.map((one) => this.#read<Attempt>('attempts', attemptSchema, one)),
    );
    return read
      .filter((one) => one !== null)
      .filter((one) => one.caseId === caseId)
      .sort(inOrder);
  }

  async snapshotOf(id: string): Promise<Snapshot | null> {
    const stored = await this.#database.get('snapshots', id);
    return stored === undefined ? null : this.#read<Snapshot>('snapshots', snapshotSchema, stored);
  }

  async save(attempt: Attempt, snapshot: Snapshot | null): Promise<void> {
    const change = this.#database.transaction(['attempts', 'snapshots'], 'readwrite');
    // Whatever fails rejects `done` as well; the first reason is the one that is thrown.
    change.done.catch(() => {});
    try {
      const stored = await change.objectStore('attempts').get(attempt.id);
      if (stored !== undefined && !follows(stored, attempt)) throw new OtherTabError(attempt.id);
      await change.objectStore('attempts').put(attempt);
      if (snapshot) await change.objectStore('snapshots').put(snapshot);
      await change.done;
    } catch (error) {
      undo(change);
      throw error;
    }
  }

  async bring(brought: KeptAttempt): Promise<KeptAttempt> {
    const change = this.#database.transaction(['attempts', 'snapshots'], 'readwrite');
    change.done.catch(() => {});
    const [attempts, snapshots] = [change.objectStore('attempts'), change.objectStore('snapshots')];
    try {
      const here = await readFamily(brought.attempt.id, attempts, snapshots);
      const merged = mergeAttempts(here, [brought]);
      for (const { attempt } of here) {
        await Promise.all([attempts.delete(attempt.id), snapshots.delete(attempt.id)]);
      }
      for (const { attempt, snapshot } of merged) {
        await attempts.put(attempt);
        if (snapshot) await snapshots.put(snapshot);
      }
      await change.done;
      return heirOf(brought, merged);
    } catch (error) {
      undo(change);
      throw error;
    }
  }

  setAside(): Promise<readonly SetAside[]> {
    return this.#database.getAll('setAside');
  }

  /** What was stored, if it is what it should be; else it is moved aside, never thrown away. */
  async #read<T>(
    store: 'attempts' | 'snapshots',
    schema: z.ZodMiniType,
    value: unknown,
  ): Promise<T | null> {
    const found = schema.safeParse(value);
    if (found.success) return found.data as T;
    const { path, message } = found.error.issues[0] ?? { path: [], message: 'unreadable' };
    const problem = `${path.map(String).join('.') || '(whole)'}: ${message}`;
    const change = this.#database.transaction([store, 'setAside'], 'readwrite');
    await change.objectStore('setAside').add({ at: momentOf(new Date()), store, problem, value });
    await change.objectStore(store).delete((value as { id: string }).id);
    await change.done;
    return null;
  }
}

/** Keeps attempts only as long as the page is open. */
export class MemoryStore implements AttemptStore {
  readonly #attempts = new Map<string, Attempt>();
  readonly #snapshots = new Map<string, Snapshot>();

  async ofCase(caseId: string): Promise<readonly Attempt[]> {
    return [...this.#attempts.values()].filter((one) => one.caseId === caseId);
  }

  async snapshotOf(id: string): Promise<Snapshot | null> {
    return this.#snapshots.get(id) ?? null;
  }

  async save(attempt: Attempt, snapshot: Snapshot | null): Promise<void> {
    this.#attempts.set(attempt.id, attempt);
    if (snapshot) this.#snapshots.set(snapshot.id, snapshot);
  }

  async bring(brought: KeptAttempt): Promise<KeptAttempt> {
    const here = [...this.#attempts.values()].map((attempt) => ({
      attempt,
      snapshot: this.#snapshots.get(attempt.id) ?? null,
    }));
    const merged = mergeAttempts(here, [brought]);
    this.#attempts.clear();
    this.#snapshots.clear();
    for (const { attempt, snapshot } of merged) await this.save(attempt, snapshot);
    return heirOf(brought, merged);
  }

  async setAside(): Promise<readonly SetAside[]> {
    return [];
  }
}

/** This device's attempts, or a store in memory where the browser refuses to keep anything. */
export async function openAttempts(): Promise<{ store: AttemptStore; kept: boolean }> {
  try {
    return { store: new DeviceStore(await openDatabase()), kept: true };
  } catch {
    return { store: new MemoryStore(), kept: false };
  }
}
