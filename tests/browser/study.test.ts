import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StudyStore } from '../../src/learner/answers.ts';
import { DATABASE, type Database, openDatabase } from '../../src/learner/database.ts';
import { inMemory, type Keeping, onDevice } from '../../src/learner/keeping.ts';
import type { ReviewCard, TakenTest } from '../../src/schemas/records/study.ts';

const AT = '2026-03-01T09:00:00+01:00';
const CARD: ReviewCard = {
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
const OPEN: TakenTest = {
  occasion: 'before',
  form: 'a',
  startedAt: AT,
  finishedAt: null,
  answers: { one: [1], two: [0] },
  marks: {},
};
const FINISHED: TakenTest = { ...OPEN, finishedAt: AT, marks: { one: true, two: false } };

let database: Database;

beforeEach(async () => {
  database = await openDatabase();
});

afterEach(async () => {
  database.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = done;
  });
});

const places: [string, () => Keeping][] = [
  ['on this device', () => onDevice(database)],
  ['in memory', inMemory],
];

describe.each(places)('what was learned, %s', (_, open) => {
  test('is never set back by an older file', async () => {
    const store = new StudyStore(open());
    const newer = { ...CARD, reps: 3 };
    await store.add({ answers: [], cards: [newer], tests: [FINISHED] });
    await store.add({ answers: [], cards: [CARD], tests: [OPEN] });
    expect(await store.all()).toEqual({ answers: [], cards: [newer], tests: [FINISHED] });
  });

  test('a test finished in one tab is not reopened by another', async () => {
    const store = new StudyStore(open());
    await store.saveTest(FINISHED);
    await store.saveTest(OPEN);
    expect((await store.all()).tests).toEqual([FINISHED]);
  });

  test('an answer of an open test can be changed', async () => {
    const store = new StudyStore(open());
    await store.saveTest(OPEN);
    const changed = { ...OPEN, answers: { one: [0], two: [0] } };
    await store.saveTest(changed);
    expect((await store.all()).tests).toEqual([changed]);
  });

  test('a test that cannot be read is put aside by the next one, not overwritten', async () => {
    const keeping = open();
    const damaged = { ...OPEN, form: 'c' };
    await keeping.change(['tests'], (rows) => rows('tests').put(damaged));
    const store = new StudyStore(keeping);
    await store.saveTest(FINISHED);
    expect((await store.all()).tests).toEqual([FINISHED]);
    const aside = await keeping.look(['setAside'], (rows) => rows('setAside').getAll());
    expect(aside).toMatchObject([{ store: 'tests', value: damaged }]);
  });
});
