import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { Keeper } from '../../src/components/room/keeping/keeper.ts';
import { CaseSession } from '../../src/components/room/session.svelte.ts';
import caseFile from '../../src/content/cases/ines-wrist/case.yaml?raw';
import protocolFile from '../../src/content/protocols/published_norms.yaml?raw';
import { ActiveTime } from '../../src/learner/activeTime.ts';
import { AttemptStore, OtherTabError } from '../../src/learner/attempts.ts';
import { inMemory } from '../../src/learner/keeping.ts';
import type { CaseContent } from '../../src/room/content.ts';
import { type Action, type Rubric, startEpisode } from '../../src/simulator/index.ts';
import { registerWords } from '../../src/words/catalogue.ts';
import { wordsIn } from '../../src/words/wordsIn.ts';
import { attemptFrom } from '../learner/attemptFixture.ts';

const start = startEpisode({
  case: parse(caseFile).patient,
  protocol: parse(protocolFile).rules,
  rubric: { id: 'standard' } as Rubric,
  seed: 3,
  mode: 'practice',
});
registerWords({ locale: 'en', messages: { 'room.lastPlace': '{name}, week {week}' } });
const content = { words: { name: 'Inês Carvalho' } } as CaseContent;
const ASK: Action = { kind: 'ask', subject: 'pain' };
const START: Action = {
  kind: 'planGmi',
  decision: 'start',
  stage: 'leftRight',
  imagesPerDay: 50,
  minutesPerDay: 0,
  pictureSet: 'plain',
  instruction: 'standard',
  reasons: [],
  confidence: 'sure',
  note: '',
};
const END: Action = { kind: 'endVisit', inDays: 7, mode: 'clinic' };

function sessionWith(store: AttemptStore): CaseSession {
  const keeper = new Keeper(
    wordsIn('en'),
    store,
    true,
    attemptFrom(start),
    'Inês',
    new ActiveTime(),
  );
  return new CaseSession(content, start, keeper);
}

/** A memory store whose saving can be made to fail or to wait. */
function storeThat(save: () => Promise<void>): AttemptStore {
  const store = new AttemptStore(inMemory());
  store.save = save;
  return store;
}

describe('CaseSession', () => {
  test('an action is kept before anything of it is shown', async () => {
    let release = () => {};
    const waiting = new Promise<void>((done) => {
      release = done;
    });
    const session = sessionWith(storeThat(() => waiting));
    const acting = session.act(ASK);
    await vi.waitFor(() => expect(session.busy).toBe(true));
    expect(session.observation.actions).toHaveLength(0);
    release();
    expect(await acting).toBe(true);
    expect(session.observation.actions).toHaveLength(1);
    expect(session.observation.minutesLeft).toBe(59);
  });

  test('what is kept is the record with the new action', async () => {
    const store = new AttemptStore(inMemory());
    const session = sessionWith(store);
    await session.act(ASK);
    const [kept] = await store.ofCase('ines-wrist');
    expect(kept?.record.actions).toEqual([ASK]);
    expect((await store.snapshotOf('one'))?.episode).toEqual(session.episode);
  });

  test('a second action while one is being kept is not taken', async () => {
    const session = sessionWith(storeThat(() => new Promise(() => {})));
    void session.act(ASK);
    expect(await session.act(END)).toBe(false);
  });

  test('a refused action changes nothing and names its refusal', async () => {
    const session = sessionWith(new AttemptStore(inMemory()));
    await session.act(ASK);
    const before = session.episode;
    expect(await session.act(ASK)).toBe(false);
    expect(session.episode).toBe(before);
    expect(session.refusal).toEqual({ kind: 'ask', subject: 'pain', code: 'alreadyDoneThisVisit' });
  });

  test('without storage it goes on in memory and says so', async () => {
    const failing = storeThat(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    const session = sessionWith(failing);
    expect(await session.act(ASK)).toBe(true);
    expect(session.keeper.keeping).toBe('full');
    expect(await session.act({ kind: 'ask', subject: 'mood' })).toBe(true);
    expect(session.observation.actions).toHaveLength(2);
  });

  test('an attempt that went on in another tab is not shown as done here', async () => {
    const session = sessionWith(storeThat(() => Promise.reject(new OtherTabError('one'))));
    expect(await session.act(ASK)).toBe(false);
    expect(session.keeper.keeping).toBe('elsewhere');
    expect(session.observation.actions).toHaveLength(0);
  });

  test('offers say where a plan may go, and how the last visit went is told after the days', async () => {
    const session = sessionWith(new AttemptStore(inMemory()));
    expect(session.offer('planGmi')?.targets).toEqual({ start: [0, 1, 2, 3] });
    await session.act(START);
    await session.act(END);
    session.skipDays();
    expect(session.offer('planGmi')?.targets).toEqual({
      advance: [1, 2, 3],
      hold: [0],
      stepBack: [],
      stop: [0],
    });
    expect(session.lastVisit).toEqual([
      expect.objectContaining({ track: 'gmi', did: 'start', agreed: null }),
    ]);
  });
});
