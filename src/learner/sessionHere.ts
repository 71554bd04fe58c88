import type { Session, SessionKind, Span } from '../schemas/records/session.ts';
import { ActiveTime, followPage } from './activeTime.ts';
import { type Database, openDatabase } from './database.ts';
import { freshId } from './freshId.ts';
import { momentOf } from './moment.ts';
import { activeMs, type Timed } from './sessionTime.ts';

/** The time spent on one thing, this visit and earlier ones together. */
export interface Spent {
  readonly ms: number;
  /** false where the browser keeps nothing, or has no room left. */
  readonly kept: boolean;
}

/** What this device knew when the page was opened. */
interface Known {
  readonly database: Database;
  readonly earlier: readonly Timed[];
  readonly sequence: number;
}

/**
 * Checked by hand: the schema library would be most of what a lesson loads to count time. Whatever shelf
 * reads sessions checks them whole, and puts aside what cannot be read.
 */
function isOf(kind: SessionKind, value: unknown): value is Timed {
  const { kind: own, spans } = (value ?? {}) as Record<string, unknown>;
  const isSpan = (one: Partial<Span> | null) =>
    Number.isFinite(one?.from) && Number.isFinite(one?.to);
  return own === kind && Array.isArray(spans) && spans.every(isSpan);
}

async function lookUp(kind: SessionKind, about: string): Promise<Known> {
  const database = await openDatabase();
  const store = database.transaction('sessions').store;
  const [stored, last] = await Promise.all([
    store.index('about').getAll(about),
    store.index('sequence').openKeyCursor(null, 'prev'),
  ]);
  const earlier = (stored as unknown[]).filter((one) => isOf(kind, one));
  return { database, earlier, sequence: Number(last?.key ?? 0) + 1 };
}

/**
 * Counts the time on this page as it is counted everywhere, and keeps it as one session of this device: every
 * quarter of a minute in use, and whenever the page comes to rest. Never throws: `told` says what was
 * kept. A session erased meanwhile does not come back.
 *
 * @returns what ends it
 */
export function keepSession(
  kind: SessionKind,
  about: string,
  told: (spent: Spent) => void,
): () => void {
  const clock = new ActiveTime();
  const head = {
    sessionVersion: 1,
    id: freshId(),
    kind,
    about,
    startedAt: momentOf(new Date()),
  } as const;
  let known: Known | null = null;
  let keeping: 'pending' | 'kept' | 'refused' = 'pending';

  const tell = () => {
    const { spans } = clock;
    const ms = activeMs([...(known?.earlier ?? []), { spans }]);
    told({ ms, kept: keeping !== 'refused' });
  };

  /** Whoever erased the record meanwhile wants none of this visit back. */
  async function wasErased({ database }: Known): Promise<boolean> {
    const key = await database.getKey('sessions', head.id).catch(() => head.id);
    return keeping === 'kept' && key === undefined;
  }

  async function keep(resting: boolean): Promise<void> {
    const { spans } = clock;
    if (!known || spans.length === 0) return;
    const { database, sequence } = known;
    // At its end a page has no time to ask.
    if (!resting && (await wasErased(known))) {
      known = null;
      end();
      return;
    }
    const session: Session = { ...head, sequence, spans };
    keeping = await database.put('sessions', session).then(
      () => 'kept' as const,
      () => 'refused' as const,
    );
    tell();
  }

  const end = followPage(clock, (resting) => void keep(resting));
  lookUp(kind, about).then(
    (found) => {
      known = found;
      tell();
    },
    () => {
      keeping = 'refused';
      tell();
    },
  );
  return end;
}
