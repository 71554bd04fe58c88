import { afterEach, describe, expect, test } from 'vitest';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { inMemory, onDevice } from '../../src/learner/keeping.ts';
import { PracticeStore } from '../../src/learner/practice.ts';
import { blockOf, trialOf } from '../practice/blocks.ts';

let database: Database | null = null;

afterEach(async () => {
  database?.close();
  database = null;
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

/** The database as the first version of the site left it, with an attempt in it. */
function firstVersion(): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onerror = failed;
    request.onupgradeneeded = () => {
      request.result.createObjectStore('attempts', { keyPath: 'id' }).put({ id: 'old' });
      request.result.createObjectStore('snapshots', { keyPath: 'id' });
      request.result.createObjectStore('setAside', { autoIncrement: true });
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  });
}

describe('practice kept on this device', () => {
  test('finds its place in a database of the first version and loses nothing', async () => {
    await firstVersion();
    database = await openDatabase();
    expect(await database.get('attempts', 'old')).toEqual({ id: 'old' });
    const store = new PracticeStore(onDevice(database));
    await store.save(blockOf([trialOf()]));
    expect(await store.all()).toEqual([blockOf([trialOf()])]);
  });

  test('comes back oldest first, and is gone when erased', async () => {
    database = await openDatabase();
    const store = new PracticeStore(onDevice(database));
    const [early, late] = ['2026-03-01T09:00:00+01:00', '2026-03-01T09:00:00-05:00'];
    await store.save(blockOf([], { id: 'a', startedAt: late }));
    await store.save(blockOf([], { id: 'b', startedAt: early }));
    expect((await store.all()).map(({ id }) => id)).toEqual(['b', 'a']);
    await store.clear();
    expect(await store.all()).toEqual([]);
  });

  test('what cannot be read is put aside as it was, and the rest is there', async () => {
    database = await openDatabase();
    const store = new PracticeStore(onDevice(database));
    await store.save(blockOf([], { id: 'good' }));
    const damaged = { id: 'bad', trials: 'gone' };
    await database.put('practice', damaged);
    expect((await store.all()).map(({ id }) => id)).toEqual(['good']);
    const [aside] = await database.getAll('setAside');
    expect(aside).toMatchObject({ store: 'practice', value: damaged });
    expect(await database.count('practice')).toBe(1);
  });

  test('in memory the same block is kept once', async () => {
    const store = new PracticeStore(inMemory());
    await store.save(blockOf([]));
    await store.save(blockOf([trialOf()]));
    expect(await store.all()).toHaveLength(1);
  });
});
