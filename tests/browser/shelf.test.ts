import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { erase } from '../../src/learner/erase.ts';
import { inMemory, type Keeping, onDevice } from '../../src/learner/keeping.ts';
import { Shelf } from '../../src/learner/shelf.ts';
import { type PracticeBlock, practiceBlockSchema } from '../../src/schemas/records/practice.ts';
import { blockOf, trialOf } from '../practice/blocks.ts';

let database: Database;
const shelfIn = (keeping: Keeping) =>
  new Shelf<PracticeBlock>(keeping, 'practice', practiceBlockSchema);

beforeEach(async () => {
  database = await openDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

const places: [string, () => Keeping][] = [
  ['on this device', () => onDevice(database)],
  ['in memory', inMemory],
];

/** Whatever another build or a fault may have left under a block's key. */
const damage = fc.oneof(
  fc.record({ trials: fc.jsonValue(), limb: fc.jsonValue() }),
  fc.constant({}),
  fc.constant(blockOf([trialOf({ turn: 400 })])),
  fc.constant({ ...blockOf([]), blockVersion: 99 }),
);
const good = fc
  .record({ planned: fc.integer({ min: 2, max: 200 }), trials: fc.nat({ max: 3 }) })
  .map(({ planned, trials }) =>
    blockOf(
      Array.from({ length: trials }, () => trialOf()),
      { planned },
    ),
  );

describe.each(places)('a shelf, %s', (_, open) => {
  test('gives back all that can be read, puts the rest aside as it was, and loses nothing', async () => {
    const stored = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(
        good.map((value) => ({ value, readable: true })),
        damage.map((value) => ({ value, readable: false })),
      ),
      { noNullPrototype: true },
    );
    const property = fc.asyncProperty(stored, async (rows) => {
      const keeping = open();
      await erase(keeping, ['practice', 'unreadable']);
      const all = Object.entries(rows).map(([id, { value, readable }]) => ({
        value: { ...value, id },
        readable,
      }));
      await keeping.change(['practice'], async (rowsOf) => {
        for (const { value } of all) await rowsOf('practice').put(value);
      });
      const shelf = shelfIn(keeping);
      const named = (readable: boolean) =>
        all.filter((one) => one.readable === readable).map(({ value }) => value);
      expect(new Set(await shelf.all())).toEqual(new Set(named(true)));
      await shelf.all();
      const aside = await keeping.look(['setAside'], (rowsOf) => rowsOf('setAside').getAll());
      const values = aside.map((one) => (one as { value: unknown }).value);
      expect(values).toHaveLength(named(false).length);
      expect(values).toEqual(expect.arrayContaining(named(false)));
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('names where and what is wrong with what it put aside', async () => {
    const keeping = open();
    const block = blockOf([trialOf({ turn: 400 })]);
    await shelfIn(keeping).put(block);
    expect(await shelfIn(keeping).get(block.id)).toBeNull();
    const aside = await keeping.look(['setAside'], (rows) => rows('setAside').getAll());
    expect(aside).toEqual([
      {
        at: expect.any(String),
        store: 'practice',
        problem: expect.stringMatching(/^trials\.0\.turn: ./),
        value: block,
      },
    ]);
  });

  test('a change that fails half-way changes nothing', async () => {
    const keeping = open();
    const shelf = shelfIn(keeping);
    await shelf.put(blockOf([]));
    const failing = keeping.change(['practice'], async (rows) => {
      const opened = shelf.within(rows);
      await opened.remove('one');
      await opened.put(blockOf([], { id: 'two' }));
      throw new RangeError('no further');
    });
    await expect(failing).rejects.toThrow('no further');
    expect((await shelf.all()).map(({ id }) => id)).toEqual(['one']);
  });

  test('looking changes nothing, even when asked to', async () => {
    const keeping = open();
    const looking = keeping.look(['practice'], (rows) => rows('practice').clear());
    await expect(looking).rejects.toThrow('nothing is changed while looking');
  });

  test('erasing one kind leaves the others', async () => {
    const keeping = open();
    await shelfIn(keeping).put(blockOf([]));
    await erase(keeping, ['attempts', 'study', 'unreadable']);
    expect(await shelfIn(keeping).all()).toHaveLength(1);
    await erase(keeping, ['practice']);
    expect(await shelfIn(keeping).all()).toEqual([]);
  });
});

test('on a full device, what cannot be read stays where it is and hides nothing else', async () => {
  const shelf = shelfIn(onDevice(database));
  await shelf.put(blockOf([]));
  await database.put('practice', { id: 'bad' });
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    if (this.name === 'setAside') throw new DOMException('full', 'QuotaExceededError');
    return Reflect.apply(put, this, [value]);
  });
  expect(await shelf.all()).toEqual([blockOf([])]);
  expect(await database.get('practice', 'bad')).toEqual({ id: 'bad' });
});
