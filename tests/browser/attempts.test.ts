import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import caseFile from '../../src/content/cases/ines-wrist/case.yaml?raw';
import protocolFile from '../../src/content/protocols/published_norms.yaml?raw';
import { AttemptStore, OtherTabError, openAttempts } from '../../src/learner/attempts.ts';
import { bringAttempt } from '../../src/learner/bringAttempt.ts';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { inMemory, onDevice } from '../../src/learner/keeping.ts';
import { type Episode, type Rubric, startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, FIRST_ACTIONS, playedOn, snapshotFrom } from '../learner/attemptFixture.ts';

const start = startEpisode({
  case: parse(caseFile).patient,
  protocol: parse(protocolFile).rules,
  rubric: { id: 'standard' } as Rubric,
  seed: 3,
  mode: 'practice',
});
const [one, two, three] = [1, 2, 3].map((count) => playedOn(start, FIRST_ACTIONS.slice(0, count)));

let database: Database;
let store: AttemptStore;

beforeEach(async () => {
  database = await openDatabase();
  store = new AttemptStore(onDevice(database));
});

afterEach(async () => {
  vi.restoreAllMocks();
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

describe('an attempt kept on this device', () => {
  test('is there again when the database is opened anew', async () => {
    await store.save(attemptFrom(two!), snapshotFrom(two!));
    database.close();
    database = await openDatabase();
    store = new AttemptStore(onDevice(database));
    expect(await store.ofCase('ines-wrist')).toEqual([attemptFrom(two!)]);
    expect(await store.snapshotOf('one')).toEqual(snapshotFrom(two!));
  });

  test('comes back in the order of its number, and only for its case', async () => {
    await store.save(attemptFrom(one!, { id: 'b', attemptNumber: 2 }), null);
    await store.save(attemptFrom(one!, { id: 'a', attemptNumber: 1 }), null);
    await store.save(attemptFrom(one!, { id: 'c', caseId: 'other' }), null);
    expect((await store.ofCase('ines-wrist')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('grows by what was decided since', async () => {
    await store.save(attemptFrom(one!), snapshotFrom(one!));
    await store.save(attemptFrom(three!), snapshotFrom(three!));
    const [kept] = await store.ofCase('ines-wrist');
    expect(kept?.record.actions).toHaveLength(3);
  });
});

describe('two tabs', () => {
  test('a save that would lose what the other tab decided is refused, and nothing changes', async () => {
    await store.save(attemptFrom(two!), snapshotFrom(two!));
    const other = playedOn(start, [FIRST_ACTIONS[0]!, { kind: 'ask', subject: 'mood' }]);
    const saving = store.save(attemptFrom(other), snapshotFrom(other));
    await expect(saving).rejects.toBeInstanceOf(OtherTabError);
    expect(await store.ofCase('ines-wrist')).toEqual([attemptFrom(two!)]);
    expect(await store.snapshotOf('one')).toEqual(snapshotFrom(two!));
  });

  test('so is one from a tab that stayed behind', async () => {
    await store.save(attemptFrom(three!), snapshotFrom(three!));
    const saving = store.save(attemptFrom(one!), snapshotFrom(one!));
    await expect(saving).rejects.toBeInstanceOf(OtherTabError);
  });
});

describe('an attempt brought in from a file', () => {
  const kept = (episode: Episode) => ({
    attempt: attemptFrom(episode),
    snapshot: snapshotFrom(episode),
  });

  test.each<[string, () => AttemptStore]>([
    ['on this device', () => store],
    ['in memory', () => new AttemptStore(inMemory())],
  ])('%s, never sets back one that went on', async (_, open) => {
    const own = open();
    await own.save(attemptFrom(three!), snapshotFrom(three!));
    expect(await bringAttempt(own.keeping, kept(one!))).toEqual(kept(three!));
    expect(await own.ofCase('ines-wrist')).toEqual([attemptFrom(three!)]);
    expect(await own.snapshotOf('one')).toEqual(snapshotFrom(three!));
  });

  test('takes the place of what it went on from', async () => {
    await store.save(attemptFrom(one!), snapshotFrom(one!));
    expect(await bringAttempt(store.keeping, kept(three!))).toEqual(kept(three!));
    expect(await store.snapshotOf('one')).toEqual(snapshotFrom(three!));
  });

  test('that went on otherwise becomes an attempt of its own, and others are left alone', async () => {
    await store.save(attemptFrom(three!), snapshotFrom(three!));
    await store.save(attemptFrom(one!, { id: 'two', attemptNumber: 2 }), null);
    const other = playedOn(start, [FIRST_ACTIONS[0]!, { kind: 'ask', subject: 'mood' }]);
    const { attempt, snapshot } = await bringAttempt(store.keeping, kept(other));
    expect(attempt.id).toMatch(/^one~/);
    expect(attempt.record.actions).toHaveLength(2);
    const ids = (await store.ofCase('ines-wrist')).map(({ id }) => id);
    expect(ids).toEqual(['one', attempt.id, 'two']);
    expect(await store.snapshotOf(attempt.id)).toEqual(snapshot);
  });
});

describe('what cannot be read', () => {
  test('a damaged attempt is put aside unchanged, and the others are still there', async () => {
    await store.save(attemptFrom(one!), snapshotFrom(one!));
    const damaged = { id: 'bad', caseId: 'ines-wrist', record: 'gone' };
    await database.put('attempts', damaged);
    expect((await store.ofCase('ines-wrist')).map(({ id }) => id)).toEqual(['one']);
    const aside = await store.setAside();
    expect(aside).toMatchObject([{ store: 'attempts', value: damaged }]);
    expect(aside[0]?.problem).toContain('attemptVersion');
    expect(await database.get('attempts', 'bad')).toBeUndefined();
  });

  test('so is an attempt that does not even name its case', async () => {
    await database.put('attempts', { id: 'bad' });
    expect(await store.ofCase('ines-wrist')).toEqual([]);
    expect(await store.setAside()).toHaveLength(1);
  });

  test('a damaged snapshot is put aside, and counts as none', async () => {
    await database.put('snapshots', { id: 'one', snapshotVersion: 1, engine: '1', episode: {} });
    expect(await store.snapshotOf('one')).toBeNull();
    expect(await store.setAside()).toMatchObject([{ store: 'snapshots' }]);
  });

  test('putting aside happens once', async () => {
    await database.put('attempts', { id: 'bad' });
    await store.ofCase('ines-wrist');
    await store.ofCase('ines-wrist');
    expect(await store.setAside()).toHaveLength(1);
  });
});

describe('no room and no storage', () => {
  test('a full device is told as such, and keeps the last state whole', async () => {
    await store.save(attemptFrom(one!), snapshotFrom(one!));
    const full = new DOMException('full', 'QuotaExceededError');
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (this.name === 'snapshots') throw full;
      return Reflect.apply(put, this, [value]);
    });
    await expect(store.save(attemptFrom(two!), snapshotFrom(two!))).rejects.toBe(full);
    vi.restoreAllMocks();
    expect(await store.ofCase('ines-wrist')).toEqual([attemptFrom(one!)]);
  });

  test('a browser that refuses to open a database leaves memory', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { store: fallback, kept } = await openAttempts();
    expect(kept).toBe(false);
    await fallback.save(attemptFrom(one!), snapshotFrom(one!));
    expect(await fallback.ofCase('ines-wrist')).toEqual([attemptFrom(one!)]);
    expect(await fallback.snapshotOf('one')).toEqual(snapshotFrom(one!));
  });
});
