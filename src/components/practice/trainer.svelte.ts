import { freshId } from '../../learner/freshId.ts';
import { inMemory } from '../../learner/keeping.ts';
import { mergeBlocks } from '../../learner/merge/practice.ts';
import { momentOf } from '../../learner/moment.ts';
import { openPractice, PracticeStore } from '../../learner/practice.ts';
import { BLOCK_SIZES, type BlockSize } from '../../practice/block/buildBlock.ts';
import type { Limb, Picture, PictureSet } from '../../practice/block/pictures.ts';
import { RunningBlock } from '../../practice/block/runningBlock.ts';
import { AdaptiveSource, FixedSource } from '../../practice/block/sources.ts';
import type { Device } from '../../practice/timing/device.ts';
import { PRACTICE_VERSION, type PracticeBlock } from '../../schemas/records/practice.ts';
import { address } from '../../site/address.ts';
import { freshSeed } from './freshSeed.ts';

export interface Settings {
  limb: Limb;
  set: PictureSet | 'adaptive';
  mode: PracticeBlock['mode'];
  aim: PracticeBlock['aim'];
  count: BlockSize;
}

export type Phase = 'loading' | 'failed' | 'setup' | 'block' | 'results';

/** How many of the pictures just seen are remembered for the next block. */
const REMEMBERED = 12;

/** The trainer from the first visit to the last block: what is chosen, what is kept, where we are. */
export class Trainer {
  phase = $state<Phase>('loading');
  settings = $state<Settings>({
    limb: 'hand',
    set: 'turned',
    mode: 'practice',
    aim: 'both',
    count: 40,
  });
  pictures = $state.raw<readonly Picture[]>([]);
  history = $state.raw<readonly PracticeBlock[]>([]);
  /** The block just finished. */
  block = $state.raw<PracticeBlock | null>(null);
  /** `unavailable` from the start, or `full` when a block was refused. */
  keeping = $state<'kept' | 'unavailable' | 'full'>('kept');
  #store: PracticeStore = new PracticeStore(inMemory());

  async open(): Promise<void> {
    const [pictures, desk] = await Promise.all([fetchPictures(), openPractice()]);
    this.#store = desk.store;
    this.keeping = desk.kept ? 'kept' : 'unavailable';
    this.history = await desk.store.all().catch(() => []);
    this.pictures = pictures ?? [];
    const last = this.history.at(-1);
    if (last) this.settings = settingsOf(last);
    this.phase = pictures ? 'setup' : 'failed';
  }

  /** A new block as chosen, and where its pictures come from. */
  begin(device: Device): RunningBlock {
    const seed = freshSeed();
    const { limb, set, mode, aim, count } = this.settings;
    const before = this.history.at(-1)?.trials.slice(-REMEMBERED) ?? [];
    const plan = { limb, count, seed, before: before.map((trial) => trial.picture) };
    const source =
      set === 'adaptive'
        ? new AdaptiveSource(this.pictures, plan)
        : new FixedSource(this.pictures, { ...plan, set });
    return new RunningBlock(
      {
        blockVersion: PRACTICE_VERSION,
        id: freshId(),
        startedAt: momentOf(new Date()),
        ...{ limb, set, mode, aim, planned: count, seed, device },
      },
      source,
    );
  }

  /** Keeps a block that has ended; whatever the device says to that, the result is shown. */
  async finish(running: RunningBlock): Promise<void> {
    const block = running.result();
    if (block.trials.length === 0) {
      this.phase = 'setup';
      return;
    }
    this.history = [...this.history, block];
    this.block = block;
    this.phase = 'results';
    await this.#store.save(block).catch(() => {
      this.keeping = 'full';
    });
  }

  /** Takes in blocks from a file; one that is known already stays, unless the file's went further. */
  async takeIn(blocks: readonly PracticeBlock[]): Promise<number> {
    const known = new Set(this.history);
    this.history = mergeBlocks(this.history, blocks);
    const fresh = this.history.filter((block) => !known.has(block));
    for (const block of fresh) {
      await this.#store.save(block).catch(() => {
        this.keeping = 'full';
      });
    }
    return fresh.length;
  }

  async forget(): Promise<void> {
    await this.#store.clear().catch(() => {});
    this.history = [];
    this.block = null;
    this.phase = 'setup';
  }
}

function settingsOf({ limb, set, mode, aim, planned }: PracticeBlock): Settings {
  const count = BLOCK_SIZES.find((size) => size === planned) ?? 40;
  return { limb, set, mode, aim, count };
}

/** The list of pictures, or null when it cannot be had. */
async function fetchPictures(): Promise<readonly Picture[] | null> {
  try {
    const answer = await fetch(address('stimuli/manifest.json'));
    if (!answer.ok) return null;
    const { pictures }: { pictures: readonly Picture[] } = await answer.json();
    return pictures.length > 0 ? pictures : null;
  } catch {
    return null;
  }
}
