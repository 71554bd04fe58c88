import { prefersReducedMotion } from 'svelte/motion';
import { ActiveTime } from '../../learner/activeTime.ts';
import type { CaseContent } from '../../room/content.ts';
import { passingMachine } from '../../room/days/passingMachine.ts';
import type { ReadyAttempt } from '../../room/entrance/opening.ts';
import { type Feedback, feedbackAtEnd } from '../../room/plan/feedback.ts';
import {
  type Action,
  type ActionKind,
  type ActionOffer,
  act,
  adviceFor,
  availableActions,
  type Episode,
  type EpisodeEvent,
  type EpisodeResult,
  observe,
  type Protocol,
  type RefusalCode,
  type Verification,
} from '../../simulator/index.ts';
import type { Whose } from '../../words/findingText.ts';
import { Followed } from './followed.ts';
import { Keeper } from './keeping/keeper.ts';

/** A thing that was tried and is not possible now. */
export interface Refusal {
  readonly kind: ActionKind;
  readonly subject: string | null;
  readonly code: RefusalCode;
}

function refusalIn(events: readonly EpisodeEvent[]): RefusalCode | null {
  const refused = events.find((event) => event.type === 'refused');
  return refused?.type === 'refused' ? refused.refusal : null;
}

/** How an ended attempt came out. The code is loaded only then; without it the result waits. */
async function resultOf(episode: Episode): Promise<EpisodeResult | null> {
  try {
    const { toResult } = await import('./result.ts');
    return toResult(episode);
  } catch {
    return null;
  }
}

/** One attempt being played: the episode, what may be seen and done, and its keeping. */
export class CaseSession {
  readonly content: CaseContent;
  readonly keeper: Keeper;
  readonly #days = new Followed(passingMachine);
  episode = $state.raw() as Episode;
  /** An action is being carried out and kept. */
  busy = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  /** How the last visit's decisions compare with the profile, for practice. */
  lastVisit = $state.raw<readonly Feedback[]>([]);
  /** Whether the result kept with an ended attempt follows from its actions; null until checked. */
  verification = $state.raw<Verification | null>(null);

  readonly observation = $derived(observe(this.episode));
  readonly offers = $derived(availableActions(this.episode));
  readonly advice = $derived(adviceFor(this.observation.morning, this.protocol));

  constructor(content: CaseContent, episode: Episode, keeper: Keeper) {
    this.content = content;
    this.keeper = keeper;
    this.episode = episode;
  }

  /** Day whose morning is shown while days pass; null otherwise. */
  get passingDay(): number | null {
    return this.#days.snapshot.context.day;
  }

  /** Raised whenever a visit, a message or the end has come, so that focus can go there. */
  get arrivals(): number {
    return this.#days.snapshot.context.arrivals;
  }

  skipDays(): void {
    this.#days.actor.send({ type: 'skip' });
  }

  /** What findings are named with that only this patient has. */
  get whose(): Whose {
    return { ladder: this.content.case.touchLadder, goals: this.content.words.goals };
  }

  get protocol(): Protocol {
    return this.episode.setup.protocol;
  }

  offer(kind: ActionKind, subject: string | null = null): ActionOffer | undefined {
    return this.offers.find((one) => one.kind === kind && one.subject === subject);
  }

  /** Does one thing: kept first, shown afterwards. @returns whether it was done */
  async act(action: Action): Promise<boolean> {
    if (this.busy) return false;
    const before = this.episode;
    const { episode, events } = act(before, action);
    const code = refusalIn(events);
    if (code !== null) {
      const subject = 'subject' in action ? action.subject : null;
      this.refusal = { kind: action.kind, subject, code };
      return false;
    }
    this.busy = true;
    const kept = await this.#keep(episode);
    if (kept) this.#show(before, action, episode);
    this.busy = false;
    return kept;
  }

  /** Works out the result of an ended attempt that has none yet, and keeps it; or checks the one kept. */
  async settle(): Promise<void> {
    if (this.episode.ending === null) return;
    if (this.keeper.attempt.result !== null) return this.#check(this.keeper.attempt.result);
    const result = await resultOf(this.episode);
    if (result) await this.keeper.save(this.episode, result);
  }

  async #check(result: EpisodeResult): Promise<void> {
    const { record, replayVerifiable } = this.keeper.attempt;
    if (!replayVerifiable) return;
    try {
      const { verify } = await import('./result.ts');
      this.verification = verify(record, result, this.episode.setup);
    } catch {
      // Without the code nothing can be checked, and nothing is claimed.
    }
  }

  async #keep(episode: Episode): Promise<boolean> {
    const result = episode.ending === null ? null : await resultOf(episode);
    return this.keeper.save(episode, result);
  }

  #show(before: Episode, action: Action, episode: Episode): void {
    this.refusal = null;
    if (action.kind === 'endVisit') {
      this.lastVisit = feedbackAtEnd(this.observation, this.advice);
    }
    this.episode = episode;
    const arrived = episode.day !== before.day || episode.ending !== null;
    if (!arrived) return;
    const atOnce = prefersReducedMotion.current;
    this.#days.actor.send({ type: 'leave', from: before.day, to: episode.day, atOnce });
  }
}

/** The session in which an attempt is played. */
export function sessionOf({ content, device, attempt, episode, lastVisit }: ReadyAttempt) {
  const { words, store, kept } = device;
  const time = new ActiveTime(attempt.activeSeconds);
  const keeper = new Keeper(words, store, kept, attempt, content.words.name, time);
  const session = new CaseSession(content, episode, keeper);
  session.lastVisit = lastVisit;
  return session;
}
