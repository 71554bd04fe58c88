import {
  type Attempt,
  attemptSchema,
  type Snapshot,
  snapshotSchema,
} from '../schemas/records/attempt.ts';
import type { SetAside } from '../schemas/records/setAside.ts';
import { type Keeping, openKeeping } from './keeping.ts';
import { inOrder } from './merge/attemptOrder.ts';
import { Shelf } from './shelf.ts';

/** The same attempt went on in another tab: saving now would lose what was decided there. */
export class OtherTabError extends Error {
  override readonly name = 'OtherTabError';
}

/** True if everything already decided in `stored` stands in `next` as it was. */
function follows(stored: Attempt, next: Attempt): boolean {
  const { actions } = next.record;
  return stored.record.actions.every(
    (action, index) => JSON.stringify(action) === JSON.stringify(actions[index]),
  );
}

const STORES = ['attempts', 'snapshots', 'setAside'] as const;

/** Attempts and the episodes they stand in, wherever they are kept. */
export class AttemptStore {
  readonly keeping: Keeping;
  readonly #attempts: Shelf<Attempt>;
  readonly #snapshots: Shelf<Snapshot>;

  constructor(keeping: Keeping) {
    this.keeping = keeping;
    this.#attempts = new Shelf(keeping, 'attempts', attemptSchema);
    this.#snapshots = new Shelf(keeping, 'snapshots', snapshotSchema);
  }

  /** All readable attempts, by case and number. */
  async all(): Promise<readonly Attempt[]> {
    return [...(await this.#attempts.all())].sort(inOrder);
  }

  /** All readable attempts at a case, first one first. */
  async ofCase(caseId: string): Promise<readonly Attempt[]> {
    return (await this.all()).filter((one) => one.caseId === caseId);
  }

  /** The running episode of an attempt, or null when there is none that can be read. */
  snapshotOf(id: string): Promise<Snapshot | null> {
    return this.#snapshots.get(id);
  }

  /**
   * Keeps an attempt and its episode together, or neither. Without an episode the one kept stays.
   *
   * @throws {OtherTabError} if the attempt has gone on elsewhere since it was read
   */
  save(attempt: Attempt, snapshot: Snapshot | null): Promise<void> {
    return this.keeping.change(STORES, async (rows) => {
      const attempts = this.#attempts.within(rows);
      const stored = await attempts.get(attempt.id);
      if (stored && !follows(stored, attempt)) throw new OtherTabError(attempt.id);
      await attempts.put(attempt);
      if (snapshot) await this.#snapshots.within(rows).put(snapshot);
    });
  }

  /** Keeps the time of an attempt that nothing else has happened in; of two counts the longer stays. */
  keepTime(id: string, activeSeconds: number): Promise<void> {
    return this.keeping.change(['attempts', 'setAside'], async (rows) => {
      const attempts = this.#attempts.within(rows);
      const stored = await attempts.get(id);
      if (stored && stored.activeSeconds < activeSeconds) {
        await attempts.put({ ...stored, activeSeconds });
      }
    });
  }

  /** What could not be read and was put aside, oldest first. */
  async setAside(): Promise<readonly SetAside[]> {
    const stored = await this.keeping.look(['setAside'], (rows) => rows('setAside').getAll());
    return stored as SetAside[];
  }
}

/** This device's attempts, or a store in memory where the browser refuses to keep anything. */
export async function openAttempts(): Promise<{ store: AttemptStore; kept: boolean }> {
  const { keeping, kept } = await openKeeping();
  return { store: new AttemptStore(keeping), kept };
}
