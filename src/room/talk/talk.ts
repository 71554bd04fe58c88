import type { Action, Finding, Said, TranscriptEntry } from '../../simulator/index.ts';

/** One turn of the talk: what the therapist did, and what came back. */
export interface Turn {
  /** null for what the patient says on coming in. */
  readonly action: Action | null;
  readonly said: readonly SaidAgain[];
  readonly finding: Finding | null;
}

/** Something said, and how often it had been said before: the words then vary. */
export interface SaidAgain {
  readonly said: Said;
  readonly earlier: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function startOfTalk(entries: readonly TranscriptEntry[]): number {
  return entries.findLastIndex((entry) => entry.type === 'visit' || entry.type === 'contact');
}

/** The talk of this visit, or since this message, oldest first. */
export function turnsNow(entries: readonly TranscriptEntry[]): readonly Turn[] {
  const heard = new Map<string, number>();
  const start = startOfTalk(entries);
  const turns: Writable<Turn>[] = [];
  const last = (): Writable<Turn> => {
    const turn = turns.at(-1) ?? { action: null, said: [], finding: null };
    if (turns.length === 0) turns.push(turn);
    return turn;
  };
  entries.forEach((entry, index) => {
    if (entry.type === 'said') {
      const earlier = heard.get(entry.said.code) ?? 0;
      heard.set(entry.said.code, earlier + 1);
      if (index > start) last().said = [...last().said, { said: entry.said, earlier }];
    }
    if (index <= start) return;
    if (entry.type === 'action') turns.push({ action: entry.action, said: [], finding: null });
    else if (entry.type === 'finding') last().finding = entry.finding;
  });
  return turns;
}

/** The finding of this visit for a kind and subject, newest first. */
export function findingToday(
  turns: readonly Turn[],
  kind: Finding['kind'],
  subject: string,
): Finding | null {
  const turn = turns.findLast(
    ({ finding }) => finding?.kind === kind && finding.subject === subject,
  );
  return turn?.finding ?? null;
}
