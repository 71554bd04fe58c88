import {
  DEFAULT_MODE,
  DEFAULT_PROTOCOL,
  linkFits,
  type RoomLink,
} from '../../exchange/roomLink.ts';
import { type AttemptStore, openAttempts } from '../../learner/attempts.ts';
import { freshId } from '../../learner/freshId.ts';
import type { KeptAttempt } from '../../learner/merge/attempts.ts';
import { momentOf } from '../../learner/moment.ts';
import { nextNumber, runningAttempt } from '../../learner/results.ts';
import { resume } from '../../learner/resume.ts';
import { ATTEMPT_VERSION, type Attempt, type Snapshot } from '../../schemas/records/attempt.ts';
import {
  adviceFor,
  type Episode,
  type EpisodeRecord,
  isNamedError,
  observe,
  type ReplayContent,
  replay,
  startEpisode,
  toRecord,
} from '../../simulator/index.ts';
import type { Words } from '../../words/wordsIn.ts';
import type { CaseContent } from '../content.ts';
import { type Feedback, feedbackAtEnd } from '../plan/feedback.ts';

/** The device's attempts at a case, what could not be read, and the words to name them by. */
export interface DeviceAttempts {
  readonly store: AttemptStore;
  readonly kept: boolean;
  readonly attempts: readonly Attempt[];
  /** Records that were unreadable and have been put aside. */
  readonly unreadable: number;
  readonly words: Words;
}

export async function openDevice(caseId: string, words: Words): Promise<DeviceAttempts> {
  const { store, kept } = await openAttempts();
  const attempts = await store.ofCase(caseId);
  return { store, kept, attempts, unreadable: (await store.setAside()).length, words };
}

/** An attempt with everything that playing it takes. */
export interface ReadyAttempt {
  readonly content: CaseContent;
  readonly device: DeviceAttempts;
  readonly attempt: Attempt;
  readonly episode: Episode;
  /** What practice said after the last visit. */
  readonly lastVisit: readonly Feedback[];
}

/** What is behind the door: a running attempt, a choice to make, or a new start. */
export type Found =
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'choice'; readonly running: Attempt }
  | { readonly kind: 'gone' }
  | { readonly kind: 'new' };

/** Decides what a link opens on this device. */
export function findAttempt(link: RoomLink, attempts: readonly Attempt[]): Found {
  if (link.attemptId !== null) {
    const attempt = attempts.find((one) => one.id === link.attemptId);
    return attempt ? { kind: 'attempt', attempt } : { kind: 'gone' };
  }
  const running = runningAttempt(attempts);
  if (!running) return { kind: 'new' };
  return linkFits(link, running.record)
    ? { kind: 'attempt', attempt: running }
    : { kind: 'choice', running };
}

function protocolOf(content: CaseContent, id: string) {
  const protocol = content.protocols[id];
  if (!protocol) throw new RangeError(`no protocol ${id}`);
  return protocol;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

/** Begins a new attempt as the link asks. It is kept from its first action on. */
export function beginAttempt(
  content: CaseContent,
  link: RoomLink,
  device: DeviceAttempts,
  build: string,
): ReadyAttempt {
  const protocol = protocolOf(content, link.protocolId ?? DEFAULT_PROTOCOL);
  const seed = link.seed ?? drawSeed();
  const mode = link.mode ?? DEFAULT_MODE;
  const { case: patient, rubric } = content;
  const episode = startEpisode({ case: patient, protocol, rubric, seed, mode });
  const now = momentOf(new Date());
  const attempt: Attempt = {
    attemptVersion: ATTEMPT_VERSION,
    id: freshId(),
    caseId: patient.id,
    attemptNumber: nextNumber(device.attempts),
    startedAt: now,
    updatedAt: now,
    activeSeconds: 0,
    locale: device.words.locale,
    build,
    record: toRecord(episode),
    week: 1,
    ending: null,
    result: null,
    replayVerifiable: true,
    abandoned: false,
  };
  return { content, device, attempt, episode, lastVisit: [] };
}

/** Takes up a kept attempt, or returns null when it can be neither replayed nor restored. */
export async function resumeKept(
  content: CaseContent,
  attempt: Attempt,
  device: DeviceAttempts,
): Promise<ReadyAttempt | null> {
  return resumeWith(content, attempt, await device.store.snapshotOf(attempt.id), device);
}

/** The same with a snapshot that has been read already. */
function resumeWith(
  content: CaseContent,
  attempt: Attempt,
  snapshot: Snapshot | null,
  device: DeviceAttempts,
): ReadyAttempt | null {
  const found = resume(attempt, snapshot, replayContent(content, attempt.record));
  if (!found) return null;
  const { episode, replayVerifiable } = found;
  return {
    content,
    device,
    attempt: { ...attempt, replayVerifiable },
    episode,
    lastVisit: replayVerifiable ? lastVisitOf(content, attempt.record) : [],
  };
}

/**
 * Takes up an attempt from a file, or what has gone on from it on this device; null as above, and then it
 * is not brought in either.
 */
export async function resumeFile(
  content: CaseContent,
  read: KeptAttempt,
  device: DeviceAttempts,
  bring: {
    /** The score that the actions earn, put in place of what the file says. */
    readonly recomputed: (read: KeptAttempt, content: ReplayContent) => KeptAttempt;
    readonly in: (read: KeptAttempt) => Promise<KeptAttempt>;
  },
): Promise<ReadyAttempt | null> {
  const { attempt, snapshot } = read;
  const played = replayContent(content, attempt.record);
  if (!resume(attempt, snapshot, played)) return null;
  const brought = bring.recomputed(read, played);
  const kept = await bring.in(brought).catch(() => brought);
  return resumeWith(content, kept.attempt, kept.snapshot, device);
}

function replayContent(content: CaseContent, record: EpisodeRecord): ReplayContent {
  const { case: patient, rubric, protocols } = content;
  return {
    case: patient,
    rubric,
    protocol: protocols[record.protocolId] ?? protocolOf(content, DEFAULT_PROTOCOL),
  };
}

/** What practice said after the last visit, found again by replaying up to its end. */
function lastVisitOf(content: CaseContent, record: EpisodeRecord): readonly Feedback[] {
  const last = record.actions.findLastIndex((action) => action.kind === 'endVisit');
  if (last < 0 || record.mode !== 'practice') return [];
  const before = replay(
    { ...record, actions: record.actions.slice(0, last) },
    replayContent(content, record),
  );
  if (isNamedError(before)) return [];
  const observation = observe(before);
  return feedbackAtEnd(observation, adviceFor(observation.morning, before.setup.protocol));
}
