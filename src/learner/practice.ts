import { type PracticeBlock, practiceBlockSchema } from '../schemas/records/practice.ts';
import { erase } from './erase.ts';
import { type Keeping, openKeeping } from './keeping.ts';
import { byMoment } from './merge/order.ts';
import { Shelf } from './shelf.ts';

/** Practice blocks, wherever they are kept. */
export class PracticeStore {
  readonly #keeping: Keeping;
  readonly #blocks: Shelf<PracticeBlock>;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#blocks = new Shelf(keeping, 'practice', practiceBlockSchema);
  }

  /** All readable blocks, oldest first. */
  async all(): Promise<readonly PracticeBlock[]> {
    const blocks = await this.#blocks.all();
    return [...blocks].sort((a, b) => byMoment(a.startedAt, b.startedAt));
  }

  /** @throws when the device refuses or is full; the block itself is not lost by that */
  save(block: PracticeBlock): Promise<void> {
    return this.#blocks.put(block);
  }

  /** Forgets every block. */
  clear(): Promise<void> {
    return erase(this.#keeping, ['practice']);
  }
}

/** This device's blocks, or a store in memory where the browser refuses to keep anything. */
export async function openPractice(): Promise<{ store: PracticeStore; kept: boolean }> {
  const { keeping, kept } = await openKeeping();
  return { store: new PracticeStore(keeping), kept };
}
