import { MODES, type Mode } from '../simulator/index.ts';

export const DEFAULT_MODE: Mode = 'guided';
export const DEFAULT_PROTOCOL = 'published_norms';

/** What a link to the room asks for; null where it leaves the choice open. */
export interface RoomLink {
  readonly mode: Mode | null;
  readonly protocolId: string | null;
  readonly seed: number | null;
  /** An attempt on this device to go on with. */
  readonly attemptId: string | null;
  /** Somebody chose to start: a running attempt is then never gone on with unasked. */
  readonly isStart: boolean;
}

/** A link that leaves everything open. */
export const NO_WISHES: RoomLink = {
  mode: null,
  protocolId: null,
  seed: null,
  attemptId: null,
  isStart: false,
};

/** A link that asks for something there is not: which part, and what it said. */
export interface LinkProblem {
  readonly part: 'mode' | 'protocol' | 'seed';
  readonly found: string;
}

function seedIn(text: string): number | null {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text) && seed <= 4294967295 ? seed : null;
}

/** Reads the query of a room's address: `?mode=&protocol=&seed=`, `&start=new`, or `?attempt=`. */
export function parseRoomLink(
  query: URLSearchParams,
  protocolIds: readonly string[],
): RoomLink | LinkProblem {
  const mode = query.get('mode') || null;
  const protocolId = query.get('protocol') || null;
  const seedText = query.get('seed')?.trim() || null;
  const seed = seedText === null ? null : seedIn(seedText);
  const known = MODES.find((one) => one === mode) ?? null;
  if (mode !== null && known === null) return { part: 'mode', found: mode };
  if (protocolId !== null && !protocolIds.includes(protocolId)) {
    return { part: 'protocol', found: protocolId };
  }
  if (seedText !== null && seed === null) return { part: 'seed', found: seedText };
  const attemptId = query.get('attempt') || null;
  return { mode: known, protocolId, seed, attemptId, isStart: query.has('start') };
}

export function isLinkProblem(link: RoomLink | LinkProblem): link is LinkProblem {
  return 'part' in link;
}

/** Whether a running attempt is what the link asks for. */
export function linkFits(
  link: RoomLink,
  running: { readonly mode: Mode; readonly protocolId: string; readonly seed: number },
): boolean {
  return (
    !link.isStart &&
    (link.mode === null || link.mode === running.mode) &&
    (link.protocolId === null || link.protocolId === running.protocolId) &&
    (link.seed === null || link.seed === running.seed)
  );
}
