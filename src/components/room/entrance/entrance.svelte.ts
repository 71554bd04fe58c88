import { readAttemptFile } from '../../../learner/attemptFile.ts';
import type { Attempt } from '../../../schemas/records/attempt.ts';
import { messagesFor, setMessages } from '../../../words/words.ts';
import { type CaseContent, loadContent } from '../content.ts';
import type { CaseSession } from '../session.svelte.ts';
import { isLinkProblem, type LinkProblem, parseRoomLink, type RoomLink } from './link.ts';
import { beginAttempt, type Desk, findAttempt, openDesk, takeUp, takeUpFrom } from './opening.ts';

/** What stands at the door of the room. */
export type Door =
  | { readonly at: 'loading' }
  | { readonly at: 'offline' }
  | { readonly at: 'badLink'; readonly problem: LinkProblem }
  | { readonly at: 'choice'; readonly running: Attempt }
  | { readonly at: 'gone' }
  | { readonly at: 'unreadable'; readonly attempt: Attempt }
  | { readonly at: 'inside'; readonly session: CaseSession };

const NO_WISHES: RoomLink = {
  mode: null,
  protocolId: null,
  seed: null,
  attemptId: null,
  isStart: false,
};

/** Opens the room: from the link, from what this device keeps, or from a file. */
export class Entrance {
  door = $state.raw<Door>({ at: 'loading' });
  /** Records on this device that could not be read and were put aside. */
  unreadable = $state(0);
  badFile = $state(false);
  desk: Desk | null = null;
  #content: CaseContent | null = null;
  #link: RoomLink = NO_WISHES;
  readonly #caseId: string;
  readonly #build: string;

  constructor(caseId: string, build: string) {
    this.#caseId = caseId;
    this.#build = build;
  }

  async open(query: URLSearchParams): Promise<void> {
    try {
      const { content, messages } = await loadContent(this.#caseId);
      setMessages(messagesFor(content.case.limb, messages));
      this.#content = content;
    } catch {
      this.door = { at: 'offline' };
      return;
    }
    const link = parseRoomLink(query, Object.keys(this.#content.protocols));
    this.desk = await openDesk(this.#caseId);
    this.unreadable = this.desk.unreadable;
    if (isLinkProblem(link)) this.door = { at: 'badLink', problem: link };
    else await this.#follow(link);
  }

  async #follow(link: RoomLink): Promise<void> {
    this.#link = link;
    const found = findAttempt(link, this.desk?.attempts ?? []);
    if (found.kind === 'attempt') await this.continue(found.attempt);
    else if (found.kind === 'choice') this.door = { at: 'choice', running: found.running };
    else if (found.kind === 'gone') this.door = { at: 'gone' };
    else this.begin();
  }

  async continue(attempt: Attempt): Promise<void> {
    if (!this.#content || !this.desk) return;
    const session = await takeUp(this.#content, attempt, this.desk);
    this.door = session ? { at: 'inside', session } : { at: 'unreadable', attempt };
  }

  begin(): void {
    if (!this.#content || !this.desk) return;
    const session = beginAttempt(this.#content, this.#link, this.desk, this.#build);
    this.door = { at: 'inside', session };
  }

  /** Leaves a running attempt for good and begins anew. */
  async beginInstead(running: Attempt): Promise<void> {
    await this.desk?.store.save({ ...running, abandoned: true }, null).catch(() => {});
    this.begin();
  }

  async openFile(file: File): Promise<void> {
    const read = readAttemptFile(await file.text());
    const session =
      read && this.#content && this.desk && read.attempt.caseId === this.#caseId
        ? takeUpFrom(this.#content, read.attempt, read.snapshot, this.desk)
        : null;
    this.badFile = session === null;
    if (session) this.door = { at: 'inside', session };
  }
}
