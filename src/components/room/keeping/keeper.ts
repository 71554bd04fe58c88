import { waitFor } from 'xstate';
import { offerDownload } from '../../../exchange/download.ts';
import { writeAttemptFile } from '../../../exchange/writeAttemptFile.ts';
import { type ActiveTime, followPage } from '../../../learner/activeTime.ts';
import type { AttemptStore } from '../../../learner/attempts.ts';
import { momentOf } from '../../../learner/moment.ts';
import { LAST_PLACE, remember } from '../../../learner/preferences.ts';
import { keepingMachine, snapshotOf } from '../../../room/keeping/keepingMachine.ts';
import type { Attempt, Reflection } from '../../../schemas/records/attempt.ts';
import type { Episode, EpisodeResult } from '../../../simulator/index.ts';
import { placeOf, roomAddress } from '../../../site/address.ts';
import type { Words } from '../../../words/wordsIn.ts';
import { Followed } from '../followed.ts';

/** How keeping stands: kept on this device, not possible here, full, or gone on in another tab. */
const KEEPINGS = ['kept', 'unavailable', 'full', 'elsewhere'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** Keeps one attempt after every accepted action, and goes on in memory when that fails. */
export class Keeper {
  readonly #words: Words;
  readonly #name: string;
  readonly #time: ActiveTime;
  readonly #keeping: Followed<typeof keepingMachine>;

  /** @param name the patient's, for the home page */
  constructor(
    words: Words,
    store: AttemptStore,
    kept: boolean,
    attempt: Attempt,
    name: string,
    time: ActiveTime,
  ) {
    this.#keeping = new Followed(keepingMachine, { input: { store, attempt } });
    if (!kept) this.#keeping.actor.send({ type: 'keepNothing' });
    this.#words = words;
    this.#name = name;
    this.#time = time;
  }

  /** As it was last kept. */
  get attempt(): Attempt {
    return this.#keeping.snapshot.context.attempt;
  }

  get keeping(): Keeping {
    const { snapshot } = this.#keeping;
    return KEEPINGS.find((one) => snapshot.matches(one)) ?? 'unavailable';
  }

  /** Counts the time, and keeps it between the deeds too: a debrief is read after the last of them. */
  follow(): () => void {
    return followPage(this.#time, () => {
      const { store } = this.#keeping.snapshot.context;
      store.keepTime(this.attempt.id, this.#time.seconds).catch(() => {});
    });
  }

  /**
   * Keeps the episode as it is now. Never rejects: what cannot be kept is said in `keeping`.
   *
   * @returns false only when it went on elsewhere, so that nothing may be shown as done
   */
  save(episode: Episode, result?: EpisodeResult | null): Promise<boolean> {
    return this.#save(episode, result === undefined ? {} : { result });
  }

  /** Keeps what was written in the debrief with the attempt. */
  async reflect(reflection: Reflection, episode: Episode): Promise<void> {
    await this.#save(episode, { reflection });
  }

  async #save(episode: Episode, changes: Partial<Attempt>): Promise<boolean> {
    this.#keeping.actor.send({
      type: 'save',
      episode,
      changes: {
        ...changes,
        updatedAt: momentOf(new Date()),
        activeSeconds: this.#time.seconds,
        record: { ...this.attempt.record, actions: episode.actions },
        week: Math.floor(episode.day / 7) + 1,
        ending: episode.ending,
      },
    });
    const settled = await waitFor(this.#keeping.actor, (now) => !now.hasTag('saving'));
    if (settled.matches('elsewhere')) return false;
    if (settled.matches('kept')) this.#remember(settled.context.attempt);
    return true;
  }

  /** The attempt as a file, for where nothing can be kept. */
  download(episode: Episode): void {
    const name = `holdpoint-${this.attempt.caseId}-${this.attempt.attemptNumber}.json`;
    offerDownload(
      name,
      writeAttemptFile({ attempt: this.attempt, snapshot: snapshotOf(this.attempt, episode) }),
    );
  }

  #remember(attempt: Attempt): void {
    remember(LAST_PLACE, {
      href: placeOf(roomAddress(attempt.caseId, { attempt: attempt.id })),
      title: this.#words.t('room.lastPlace', { name: this.#name, week: attempt.week }),
      at: attempt.updatedAt,
    });
  }
}
