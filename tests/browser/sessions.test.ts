import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActiveTime, followPage } from '../../src/learner/activeTime.ts';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { eraseAll } from '../../src/learner/erase.ts';
import { onDevice } from '../../src/learner/keeping.ts';
import { keepSession, type Spent } from '../../src/learner/sessionHere.ts';
import { type Session, sessionSchema } from '../../src/schemas/records/session.ts';
import { sessionOf } from '../learner/sessionFixture.ts';

let database: Database;
let ends: (() => void)[] = [];
/** What both clocks of the page say besides the time that passes in a test. */
let passed = 0;

beforeEach(async () => {
  passed = 0;
  const { now } = performance;
  const wall = Date.now;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + passed);
  vi.spyOn(Date, 'now').mockImplementation(() => wall() + passed);
  database = await openDatabase();
});

afterEach(async () => {
  for (const end of ends) end();
  ends = [];
  show('visible');
  vi.restoreAllMocks();
  await new Promise((done) => setTimeout(done, 50));
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

function show(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
const use = () => dispatchEvent(new Event('keydown'));
const kept = async () => (await database.getAll('sessions')) as Session[];

/** A page that counts, and what it was told last. */
async function counting(about = 'three-decisions', knows: Partial<Spent> = {}) {
  const told: Spent[] = [];
  ends.push(keepSession('reading', about, (spent) => told.push(spent)));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toMatchObject(knows);
  return told;
}

describe('the time on a page', () => {
  test('is kept every quarter of a minute in use, and when the page is left', async () => {
    const told = await counting();
    passed += 14_000;
    use();
    expect(await kept()).toEqual([]);
    passed += 2_000;
    use();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    passed += 3_000;
    show('hidden');
    await vi.waitFor(() => expect(told.at(-1)?.ms).toBeGreaterThanOrEqual(19_000));
    const [session] = await kept();
    expect(sessionSchema.parse(session)).toMatchObject({
      kind: 'reading',
      about: 'three-decisions',
      sequence: 1,
    });
    expect(session?.spans).toHaveLength(1);
  });

  test('adds up with earlier visits to the same page, and to no other', async () => {
    await database.put('sessions', sessionOf());
    await database.put('sessions', sessionOf({ id: 'two', about: 'budapest', sequence: 7 }));
    await database.put('sessions', sessionOf({ id: 'three', kind: 'test', sequence: 3 }));
    await database.put('sessions', { id: 'bad', about: 'three-decisions', kind: 'reading' });
    const told = await counting('three-decisions', { ms: 60_000, kept: true });
    passed += 20_000;
    use();
    await vi.waitFor(() => expect(told.at(-1)?.ms).toBeGreaterThanOrEqual(80_000));
    expect(Math.max(...(await kept()).map(({ sequence }) => sequence ?? 0))).toBe(8);
  });

  test('goes on in the same session after a rest, in a span of its own', async () => {
    await counting();
    passed += 5_000;
    show('hidden');
    passed += 600_000;
    show('visible');
    passed += 5_000;
    show('hidden');
    await vi.waitFor(async () => expect((await kept())[0]?.spans).toHaveLength(2));
    expect(await kept()).toHaveLength(1);
  });

  test('that nobody spent is no session', async () => {
    show('hidden');
    await counting();
    passed += 60_000;
    dispatchEvent(new Event('pagehide'));
    await new Promise((done) => setTimeout(done, 50));
    expect(await kept()).toEqual([]);
  });

  test('is said not to be kept on a full device, and kept once there is room', async () => {
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const told = await counting();
    passed += 20_000;
    use();
    await vi.waitFor(() => expect(told.at(-1)?.kept).toBe(false));
    full.mockImplementation(put);
    passed += 20_000;
    use();
    await vi.waitFor(() => expect(told.at(-1)?.kept).toBe(true));
    expect((await kept())[0]?.spans[0]).toBeDefined();
  });

  test('is said not to be kept where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const told = await counting('three-decisions', { kept: false });
    passed += 20_000;
    use();
    show('hidden');
    expect(told.at(-1)).toMatchObject({ kept: false });
  });

  test('that was erased meanwhile does not come back', async () => {
    await counting();
    passed += 5_000;
    show('hidden');
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    await eraseAll(onDevice(database));
    show('visible');
    await new Promise((done) => setTimeout(done, 50));
    passed += 30_000;
    use();
    show('hidden');
    await new Promise((done) => setTimeout(done, 50));
    expect(await kept()).toEqual([]);
  });
});

test('of two tabs only the one that is used counts', async () => {
  // Two clocks on one page stand for two tabs: they hear each other, and both hear the page’s keys.
  const [one, other] = [new ActiveTime(), new ActiveTime()];
  ends.push(followPage(one, () => {}));
  await new Promise((done) => setTimeout(done, 20));
  passed += 10_000;
  ends.push(followPage(other, () => {}));
  await new Promise((done) => setTimeout(done, 20));
  passed += 30_000;
  // Neither was used since; what is left is the one that was opened last.
  show('hidden');
  expect(one.seconds).toBe(10);
  expect(other.seconds).toBe(30);
});
