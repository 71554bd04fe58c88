import { sortedJson } from '../numbers/sortedJson.ts';
import {
  type Attempt,
  attemptSchema,
  type Snapshot,
  snapshotSchema,
} from '../schemas/records/attempt.ts';
import { type PracticeBlock, practiceBlockSchema } from '../schemas/records/practice.ts';
import { type Session, sessionSchema } from '../schemas/records/session.ts';
import { type SetAside, setAsideSchema } from '../schemas/records/setAside.ts';
import {
  answerSchema,
  cardSchema,
  type GivenAnswer,
  type ReviewCard,
  type TakenTest,
  testSchema,
} from '../schemas/records/study.ts';
import { KEYS, type ShelfName, type StoreName } from './database.ts';
import { keepPreferences, keptPreferences, type Preferences } from './everyPreference.ts';
import type { Keeping, Rows } from './keeping.ts';
import { type Everything, mergeEverything, NOTHING } from './merge/everything.ts';
import { Shelf } from './shelf.ts';

/** What stands on each shelf of the database. */
interface Records {
  attempts: Attempt;
  snapshots: Snapshot;
  practice: PracticeBlock;
  answers: GivenAnswer;
  cards: ReviewCard;
  tests: TakenTest;
  sessions: Session;
}
type Shelves = { readonly [Name in ShelfName]: Shelf<Records[Name]> };
type Shelved = { readonly [Name in ShelfName]: readonly Records[Name][] };

const NAMES = Object.keys(KEYS) as ShelfName[];
const STORES: readonly StoreName[] = [...NAMES, 'setAside'];

const shelvesIn = (keeping: Keeping): Shelves => ({
  attempts: new Shelf(keeping, 'attempts', attemptSchema),
  snapshots: new Shelf(keeping, 'snapshots', snapshotSchema),
  practice: new Shelf(keeping, 'practice', practiceBlockSchema),
  answers: new Shelf(keeping, 'answers', answerSchema),
  cards: new Shelf(keeping, 'cards', cardSchema),
  tests: new Shelf(keeping, 'tests', testSchema),
  sessions: new Shelf(keeping, 'sessions', sessionSchema),
});

/** Reads every shelf, one after another, by the function given. */
async function readAll(
  all: <Name extends ShelfName>(name: Name) => Promise<readonly Records[Name][]>,
): Promise<Shelved> {
  return {
    attempts: await all('attempts'),
    snapshots: await all('snapshots'),
    practice: await all('practice'),
    answers: await all('answers'),
    cards: await all('cards'),
    tests: await all('tests'),
    sessions: await all('sessions'),
  };
}

/** In the order of each kind, so that the same content always gives the same file. */
function everythingOf(shelved: Shelved, aside: readonly unknown[]): Everything {
  const { attempts, snapshots, answers, cards, tests, practice, sessions } = shelved;
  const episodes = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  return mergeEverything(NOTHING, {
    attempts: attempts.map((attempt) => ({ attempt, snapshot: episodes.get(attempt.id) ?? null })),
    study: { answers, cards, tests },
    practice,
    sessions,
    unreadable: aside.flatMap((one): SetAside[] => {
      const { data } = setAsideSchema.safeParse(one);
      return data ? [data] : [];
    }),
    preferences: keptPreferences(),
  });
}

const shelvedOf = ({ attempts, study, practice, sessions }: Everything): Shelved => ({
  attempts: attempts.map(({ attempt }) => attempt),
  snapshots: attempts.flatMap(({ snapshot }) => snapshot ?? []),
  practice,
  ...study,
  sessions,
});

/** All that this browser keeps and can read, and what it could not read beside it. */
export async function readEverything(keeping: Keeping): Promise<Everything> {
  const shelves = shelvesIn(keeping);
  const shelved = await readAll((name) => shelves[name].all());
  const aside = await keeping.look(['setAside'], (rows) => rows('setAside').getAll());
  return everythingOf(shelved, aside);
}

/** How many records of one kind are new here, and how many went further than what was here. */
export interface Brought {
  readonly added: number;
  readonly changed: number;
}
export const BROUGHT_KINDS = [
  'attempts',
  'answers',
  'cards',
  'tests',
  'practice',
  'sessions',
  'preferences',
  'unreadable',
] as const;
/** What came of a file, kind by kind. */
export type Came = Readonly<Record<(typeof BROUGHT_KINDS)[number], Brought>>;

interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** Keys that are no more. */
  readonly gone: readonly string[];
}

function differenceOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): Difference<T> {
  const was = new Map(before.map((one) => [keyOf(one), sortedJson(one)]));
  const keys = new Set(after.map(keyOf));
  return {
    added: after.filter((one) => !was.has(keyOf(one))),
    changed: after.filter((one) => (was.get(keyOf(one)) ?? sortedJson(one)) !== sortedJson(one)),
    gone: [...was.keys()].filter((key) => !keys.has(key)),
  };
}

function countOf({ added, changed }: Difference<unknown>): Brought {
  return { added: added.length, changed: changed.length };
}

/** One shelf as it is to be. */
async function fill<Name extends ShelfName>(
  name: Name,
  [before, after]: readonly [Shelved, Shelved],
  rows: Rows,
): Promise<Brought> {
  const keyOf = (one: object) => String((one as Readonly<Record<string, unknown>>)[KEYS[name]]);
  const difference = differenceOf<object>(before[name], after[name], keyOf);
  for (const key of difference.gone) await rows.delete(key);
  for (const one of [...difference.added, ...difference.changed]) await rows.put(one);
  return countOf(difference);
}

/**
 * Brings in what a file holds, each kind by its merge: nothing kept here is set back. Where the device
 * refuses, nothing is changed at all.
 *
 * @returns what came of it, and all that is kept now
 * @throws when the device refuses or is full
 */
export async function addEverything(
  keeping: Keeping,
  brought: Everything,
): Promise<{ readonly came: Came; readonly all: Everything }> {
  const shelves = shelvesIn(keeping);
  const { came, all } = await keeping.change(STORES, async (rows) => {
    const shelved = await readAll((name) => shelves[name].within(rows).all());
    const here = everythingOf(shelved, await rows('setAside').getAll());
    const merged = mergeEverything(here, brought);
    const both = [shelvedOf(here), shelvedOf(merged)] as const;
    const shelf = (name: ShelfName) => fill(name, both, rows(name));
    const aside = differenceOf(here.unreadable, merged.unreadable, sortedJson);
    for (const one of aside.added) await rows('setAside').put(one);
    await shelf('snapshots');
    return {
      all: merged,
      came: {
        attempts: await shelf('attempts'),
        answers: await shelf('answers'),
        cards: await shelf('cards'),
        tests: await shelf('tests'),
        practice: await shelf('practice'),
        sessions: await shelf('sessions'),
        unreadable: countOf(aside),
      },
    };
  });
  return { came: { ...came, preferences: bringPreferences(all.preferences) }, all };
}

/** Beside the database: a browser that remembers none of them has them only in the file. */
function bringPreferences(merged: Preferences): Brought {
  const [before, after] = [Object.entries(keptPreferences()), Object.entries(merged)];
  const difference = differenceOf(before, after, ([key]) => key);
  return keepPreferences(merged) ? countOf(difference) : { added: 0, changed: 0 };
}
