import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptAttempt, mergeAttempts } from '../../../src/learner/merge/attempts.ts';
import type { Attempt } from '../../../src/schemas/records/attempt.ts';
import { type Action, startEpisode } from '../../../src/simulator/index.ts';
import { setupWith } from '../../simulator/content.ts';
import { attemptFrom, playedOn, snapshotFrom } from '../attemptFixture.ts';
import { checkLaws, moment } from './laws.ts';

const SUBJECTS = ['pain', 'sleep', 'goals'] as const;
const asked = (...subjects: readonly (typeof SUBJECTS)[number][]): readonly Action[] =>
  subjects.map((subject) => ({ kind: 'ask', subject }));
const start = startEpisode(setupWith(3));

function kept(actions: readonly Action[], changes: Partial<Attempt> = {}): KeptAttempt {
  const attempt = attemptFrom(start, changes);
  return {
    attempt: { ...attempt, record: { ...attempt.record, actions } },
    snapshot: snapshotFrom(playedOn(start, actions), attempt.id),
  };
}

const RESULT = {
  scoring: '1.0.0',
  rubricHash: 'a'.repeat(32),
  score: attemptScore(70),
} as const;
function attemptScore(total: number) {
  const domains = {
    recognition: total,
    safety: total,
    progression: total,
    dosing: total,
    measurement: total,
    communication: total,
  };
  return { total, passed: false, band: 'developing', domains, mistakes: null } as const;
}

const anyResult = fc.constantFrom(
  null,
  RESULT,
  { ...RESULT, scoring: null },
  { ...RESULT, score: attemptScore(60) },
);
const words = fc.constantFrom('', 'fear', 'pace');
const anyKept: fc.Arbitrary<KeptAttempt> = fc
  .record({
    actions: fc.array(fc.constantFrom(...SUBJECTS), { maxLength: 3 }),
    seed: fc.constantFrom(3, 4),
    snapshot: fc.boolean(),
    reflection: fc.option(fc.record({ hardest: words, differently: words }), { nil: null }),
    changes: fc.record({
      id: fc.constantFrom('one', 'two', 'one~0badcafe'),
      attemptNumber: fc.constantFrom(1, 2),
      startedAt: moment,
      updatedAt: moment,
      activeSeconds: fc.nat(3),
      ending: fc.constantFrom(null, 'discharged' as const),
      result: anyResult,
      abandoned: fc.boolean(),
      replayVerifiable: fc.boolean(),
    }),
  })
  .map(({ actions, seed, snapshot, reflection, changes }) => {
    const one = kept(asked(...actions), { ...changes, ...(reflection ? { reflection } : {}) });
    const record = { ...one.attempt.record, seed };
    return { attempt: { ...one.attempt, record }, snapshot: snapshot ? one.snapshot : null };
  });

const ids = (all: readonly KeptAttempt[]) => all.map(({ attempt }) => attempt.id);
const actionsOf = (one: KeptAttempt | undefined) => one?.attempt.record.actions;

describe('attempts of two places', () => {
  test('come to the same whatever the order and however often they meet', () => {
    checkLaws(fc.array(anyKept, { maxLength: 3 }), mergeAttempts);
  });

  test('an attempt gone on with takes the place of what it went on from', () => {
    const older = kept(asked('pain'), { updatedAt: '2027-01-01T00:00:00Z' });
    const newer = kept(asked('pain', 'sleep'));
    expect(mergeAttempts([newer], [older])).toEqual([newer]);
    expect(mergeAttempts([older], [newer])).toEqual([newer]);
  });

  test('one that went on in two ways becomes two, each with its own episode', () => {
    const long = kept(asked('pain', 'sleep', 'goals'));
    const other = kept(asked('pain', 'goals'));
    const [first, second, ...more] = mergeAttempts([other], [long]);
    expect(more).toEqual([]);
    expect(first).toEqual(long);
    expect(second?.attempt.id).toMatch(/^one~[0-9a-f]{8}$/);
    expect(second?.snapshot?.id).toBe(second?.attempt.id);
    expect(actionsOf(second)).toEqual(actionsOf(other));
  });

  test('a finished one keeps the id, though the other did more', () => {
    const ended = kept(asked('pain'), { ending: 'discharged', result: RESULT });
    const long = kept(asked('sleep', 'goals'));
    expect(mergeAttempts([long], [ended])[0]).toEqual(ended);
  });

  test('nothing that one copy knows is lost to the other', () => {
    const actions = asked('pain');
    const ending = { ending: 'discharged', updatedAt: '2026-03-02T09:00:00+01:00' } as const;
    const scored = kept(actions, { ...ending, result: RESULT, activeSeconds: 600 });
    const reflection = { hardest: 'the flare', differently: '' };
    const told = kept(actions, { ending: 'discharged', reflection, activeSeconds: 500 });
    expect(mergeAttempts([scored], [told])[0]?.attempt).toEqual({ ...scored.attempt, reflection });
  });

  test('two attempts with the same course of treatment stay two', () => {
    const [a, b] = [kept(asked('pain')), kept(asked('pain'), { id: 'two', attemptNumber: 2 })];
    expect(ids(mergeAttempts([b], [a]))).toEqual(['one', 'two']);
  });
});
