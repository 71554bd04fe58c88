import { type ActiveTime, followPage } from '../../../learner/activeTime.ts';
import { offerDownload, writeAttemptFile } from '../../../learner/attemptFile.ts';
import { type AttemptStore, MemoryStore, OtherTabError } from '../../../learner/attempts.ts';
import { rememberPlace } from '../../../learner/lastPlace.ts';
import { momentOf } from '../../../learner/moment.ts';
import {
  type Attempt,
  type Reflection,
  type Result,
  SNAPSHOT_VERSION,
  type Snapshot,
} from '../../../schemas/records/attempt.ts';
import { ENGINE, type Episode } from '../../../simulator/index.ts';
import { t } from '../../../words/words.ts';
import { placeOf, roomAddress } from '../../site/address.ts';

/** How keeping stands: kept on this device, not possible here, full, or gone on in another tab. */
export type Keeping = 'kept' | 'unavailable' | 'full' | 'elsewhere';

function snapshotOf(attempt: Attempt, episode: Episode): Snapshot {
  return { id: attempt.id, snapshotVersion: SNAPSHOT_VERSION, engine: ENGINE, episode };
}

function problemIn(error: unknown): Keeping {
  if (error instanceof OtherTabError) return 'elsewhere';
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'unavailable';
}

/** Keeps one attempt after every accepted action, and goes on in memory when that fails. */
export class Keeper {
  keeping = $state<Keeping>('kept');
  attempt = $state.raw() as Attempt;
  readonly #name: string;
  readonly #time: ActiveTime;
  #store: AttemptStore;

  /** @param name the patient's, for the home page */
  constructor(
    store: AttemptStore,
    kept: boolean,
    attempt: Attempt,
    name: string,
    time: ActiveTime,
  ) {
    this.#store = store;
    this.keeping = kept ? 'kept' : 'unavailable';
    this.attempt = attempt;
    this.#name = name;
    this.#time = time;
  }

  follow(): () => void {
    return followPage(this.#time);
  }

  /**
   * Keeps the episode as it is now. Never rejects: what cannot be kept is said in `keeping`.
   *
   * @returns false only when it went on elsewhere, so that nothing may be shown as done
   */
  async save(episode: Episode, result: Result | null = this.attempt.score): Promise<boolean> {
    const attempt: Attempt = {
      ...this.attempt,
      updatedAt: momentOf(new Date()),
      activeSeconds: this.#time.seconds,
      record: { ...this.attempt.record, actions: episode.actions },
      week: Math.floor(episode.day / 7) + 1,
      ending: episode.ending,
      score: result,
    };
    try {
      await this.#store.save(attempt, snapshotOf(attempt, episode));
    } catch (error) {
      this.keeping = problemIn(error);
      if (this.keeping === 'elsewhere') return false;
      await this.#goOnInMemory(attempt, episode);
    }
    this.attempt = attempt;
    this.#remember(attempt);
    return true;
  }

  /** Keeps what was written in the debrief with the attempt. */
  async reflect(reflection: Reflection, episode: Episode): Promise<void> {
    this.attempt = { ...this.attempt, reflection };
    await this.save(episode);
  }

  /** The attempt as a file, for where nothing can be kept. */
  download(episode: Episode): void {
    const name = `holdpoint-${this.attempt.caseId}-${this.attempt.attemptNumber}.json`;
    offerDownload(name, writeAttemptFile(this.attempt, snapshotOf(this.attempt, episode)));
  }

  /** Tries the device no more: what is kept there stays as it was at the last success. */
  async #goOnInMemory(attempt: Attempt, episode: Episode): Promise<void> {
    this.#store = new MemoryStore();
    await this.#store.save(attempt, snapshotOf(attempt, episode));
  }

  #remember(attempt: Attempt): void {
    if (this.keeping !== 'kept') return;
    rememberPlace({
      href: placeOf(roomAddress(attempt.caseId, { attempt: attempt.id })),
      title: t('room.lastPlace', { name: this.#name, week: attempt.week }),
      at: attempt.updatedAt,
    });
  }
}
