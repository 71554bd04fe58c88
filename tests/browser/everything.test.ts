import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import caseFile from '../../src/content/cases/ines-wrist/case.yaml?raw';
import protocolFile from '../../src/content/protocols/published_norms.yaml?raw';
import { readAnyFile, writeEverythingFile } from '../../src/exchange/everythingFile.ts';
import { StudyStore } from '../../src/learner/answers.ts';
import { AttemptStore } from '../../src/learner/attempts.ts';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { eraseAll } from '../../src/learner/erase.ts';
import { addEverything, BROUGHT_KINDS, readEverything } from '../../src/learner/everything.ts';
import { type Keeping, onDevice } from '../../src/learner/keeping.ts';
import { NOTHING } from '../../src/learner/merge/everything.ts';
import { PracticeStore } from '../../src/learner/practice.ts';
import { REVIEW_PER_DAY, remember, THEME } from '../../src/learner/preferences.ts';
import { type Rubric, startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, FIRST_ACTIONS, playedOn, snapshotFrom } from '../learner/attemptFixture.ts';
import { sessionOf, spans } from '../learner/sessionFixture.ts';
import { blockOf, trialOf } from '../practice/blocks.ts';

const AT = '2026-03-01T09:00:00+01:00';
const start = startEpisode({
  case: parse(caseFile).patient,
  protocol: parse(protocolFile).rules,
  rubric: { id: 'standard' } as Rubric,
  seed: 3,
  mode: 'practice',
});
const [one, two] = [1, 2].map((count) => playedOn(start, FIRST_ACTIONS.slice(0, count)));
const answer = {
  id: 'a',
  item: 'signs/one',
  answer: [1],
  right: true,
  at: AT,
  place: 'review',
  rating: 'good',
  before: null,
} as const;
const card = {
  item: 'signs/one',
  due: AT,
  stability: 1,
  difficulty: 5,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
  lastReview: AT,
};

let database: Database;
let keeping: Keeping;

beforeEach(async () => {
  database = await openDatabase();
  keeping = onDevice(database);
});

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

/** One of every kind, one of them damaged. */
async function keepSome(): Promise<void> {
  await new AttemptStore(keeping).save(attemptFrom(one!), snapshotFrom(one!));
  await new StudyStore(keeping).give({ ...answer, answer: [1] }, card);
  await new StudyStore(keeping).saveTest({
    occasion: 'before',
    form: 'a',
    startedAt: AT,
    finishedAt: null,
    answers: { one: [1] },
    marks: {},
  });
  await new PracticeStore(keeping).save(blockOf([trialOf()]));
  await database.put('practice', { id: 'bad', trials: 'gone' });
  await database.put('sessions', sessionOf());
  remember(THEME, 'dark');
}

const brought = (text: string) => {
  const read = readAnyFile(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.found;
};
const untouched = Object.fromEntries(BROUGHT_KINDS.map((kind) => [kind, { added: 0, changed: 0 }]));

describe('everything', () => {
  test('saved, erased and brought in again is the same to the letter', async () => {
    await keepSome();
    const file = writeEverythingFile(await readEverything(keeping));
    await eraseAll(keeping);
    expect(await readEverything(keeping)).toEqual(NOTHING);
    expect(localStorage).toHaveLength(0);
    const { came } = await addEverything(keeping, brought(file));
    const each = Object.fromEntries(BROUGHT_KINDS.map((kind) => [kind, { added: 1, changed: 0 }]));
    expect(came).toEqual(each);
    expect(writeEverythingFile(await readEverything(keeping))).toBe(file);
  });

  test('brought in twice changes nothing the second time', async () => {
    await keepSome();
    const file = writeEverythingFile(await readEverything(keeping));
    expect((await addEverything(keeping, brought(file))).came).toEqual(untouched);
    expect(writeEverythingFile(await readEverything(keeping))).toBe(file);
  });

  test('what went further here is not set back, what went further in the file is taken', async () => {
    await keepSome();
    const older = writeEverythingFile(await readEverything(keeping));
    await new AttemptStore(keeping).save(attemptFrom(two!), snapshotFrom(two!));
    await database.put('sessions', sessionOf({ spans: spans([0, 90_000]) }));
    remember(THEME, 'light');
    remember(REVIEW_PER_DAY, 40);
    const newer = writeEverythingFile(await readEverything(keeping));
    expect((await addEverything(keeping, brought(older))).came).toEqual(untouched);
    expect(writeEverythingFile(await readEverything(keeping))).toBe(newer);

    await eraseAll(keeping);
    await addEverything(keeping, brought(older));
    const changed = { added: 0, changed: 1 };
    expect((await addEverything(keeping, brought(newer))).came).toEqual({
      ...untouched,
      attempts: changed,
      sessions: changed,
      preferences: { added: 1, changed: 0 },
    });
    expect((await new AttemptStore(keeping).snapshotOf('one'))?.episode).toEqual(two);
  });

  test('on a full device nothing at all is brought in', async () => {
    await keepSome();
    const file = writeEverythingFile(await readEverything(keeping));
    await eraseAll(keeping);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (this.name === 'sessions') throw new DOMException('full', 'QuotaExceededError');
      return Reflect.apply(put, this, [value]);
    });
    await expect(addEverything(keeping, brought(file))).rejects.toThrow('full');
    expect(await readEverything(keeping)).toEqual(NOTHING);
  });

  test('what the device refuses to erase stays whole, preferences too', async () => {
    await keepSome();
    const before = await readEverything(keeping);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('refused', 'UnknownError');
    });
    await expect(eraseAll(keeping)).rejects.toThrow('refused');
    expect(await readEverything(keeping)).toEqual(before);
  });
});

test('the time of an attempt is kept without a deed, and never falls', async () => {
  const store = new AttemptStore(keeping);
  await store.keepTime('one', 10);
  expect(await store.all()).toEqual([]);
  await store.save(attemptFrom(one!, { activeSeconds: 60 }), snapshotFrom(one!));
  await store.keepTime('one', 90);
  await store.keepTime('one', 70);
  expect(await store.all()).toEqual([attemptFrom(one!, { activeSeconds: 90 })]);
});
