import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../src/clinicians/index.ts';
import { recomputed } from '../../src/learner/recomputed.ts';
import { playOn, startEpisode, toResult } from '../../src/simulator/index.ts';
import { protocols, setupWith } from '../simulator/content.ts';
import { attemptFrom, playedOn, snapshotFrom } from './attemptFixture.ts';

const setup = setupWith(5);
const quitter = builtInPolicies(protocols).find(({ id }) => id === 'quitter');
if (!quitter) throw new Error('no quitter');
const { episode } = playOn(startEpisode(setup), quitter.make(5));
const result = toResult(episode);
const attempt = attemptFrom(episode, { ending: episode.ending, result });
const kept = { attempt, snapshot: snapshotFrom(episode) };
const better = { ...result, score: { ...result.score, total: 100, passed: true, mistakes: [] } };

describe('a score in a file', () => {
  test('that follows from the actions is kept', () => {
    expect(result.score.passed).toBe(false);
    expect(recomputed(kept, setup)).toEqual(kept);
  });

  test('that does not is replaced by the one that does', () => {
    const changed = { ...kept, attempt: { ...attempt, result: better } };
    expect(recomputed(changed, setup)).toEqual(kept);
  });

  test('that is missing is worked out', () => {
    expect(recomputed({ ...kept, attempt: { ...attempt, result: null } }, setup)).toEqual(kept);
  });

  test('by another scoring stays what it was given', () => {
    const earlier = { ...kept, attempt: { ...attempt, result: { ...better, scoring: '0.9.0' } } };
    expect(recomputed(earlier, setup)).toEqual(earlier);
  });

  test('of an attempt that has not ended is none, whatever ending the file claims', () => {
    const running = attemptFrom(playedOn(startEpisode(setup)));
    const claimed = { ...running, ending: 'discharged' as const, result: better };
    expect(recomputed({ attempt: claimed, snapshot: null }, setup)).toEqual({
      attempt: { ...running, ending: null, result: null },
      snapshot: null,
    });
  });

  test('of an attempt whose record alone does not give it is left', () => {
    const mixed = { ...kept, attempt: { ...attempt, replayVerifiable: false, result: better } };
    expect(recomputed(mixed, setup)).toEqual(mixed);
  });

  test('of another engine cannot be recomputed, and is left', () => {
    const record = { ...attempt.record, engine: '1.0.0' };
    const earlier = { ...kept, attempt: { ...attempt, record, result: better } };
    expect(recomputed(earlier, setup)).toEqual(earlier);
  });
});
