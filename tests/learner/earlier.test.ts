import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAttemptFile } from '../../src/exchange/attemptFile.ts';
import { writeAttemptFile } from '../../src/exchange/writeAttemptFile.ts';
import type { KeptAttempt } from '../../src/learner/merge/attempts.ts';
import { resume } from '../../src/learner/resume.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import {
  contentHash,
  ENGINE,
  isNamedError,
  observe,
  replay,
  toResult,
  verify,
} from '../../src/simulator/index.ts';

const content = {
  case: readCase('ines-wrist').patient,
  protocol: readProtocols()['published_norms']!,
  rubric: readRubric(),
};

/** As the site wrote it when that engine was its own. */
const stored = (engine: string, state: 'ended' | 'running') =>
  readFileSync(`tests/fixtures/attempt-engine-${engine}-${state}.json`, 'utf8');

function opened(engine: string, state: 'ended' | 'running'): KeptAttempt {
  const read = readAttemptFile(stored(engine, state));
  if ('problem' in read) throw new Error(`${engine} ${state}: ${JSON.stringify(read.problem)}`);
  return read.found;
}

describe.each(['1.0.0', '2.2.0', '2.3.0'])('an attempt of engine %s', (engine) => {
  test('opens with its score and everything else that it held', () => {
    const { attempt, snapshot } = opened(engine, 'ended');
    const before = JSON.parse(stored(engine, 'ended'));
    const { attemptVersion, score, record, ...rest } = before.attempt;
    expect([attemptVersion, record.recordVersion]).toEqual([1, 1]);
    expect(attempt).toMatchObject({ ...rest, record: { actions: record.actions, engine } });
    expect(attempt.result).toEqual({
      scoring: null,
      rubricHash: record.rubricHash,
      score: { ...score, mistakes: null },
    });
    expect(snapshot).toEqual(before.snapshot);
    const kept = { attempt, snapshot };
    expect(readAttemptFile(writeAttemptFile(kept))).toEqual({ found: kept });
  });

  test('has no result while it runs', () => {
    expect(opened(engine, 'running').attempt.result).toBeNull();
  });

  test.each(['running', 'ended'] as const)('%s, it can be taken up and scored', (state) => {
    const { attempt, snapshot } = opened(engine, state);
    const resumed = resume(attempt, snapshot, content);
    if (!resumed) throw new Error('not taken up');
    expect(resumed.replayVerifiable).toBe(engine === ENGINE);
    expect(observe(resumed.episode).actions).toHaveLength(attempt.record.actions.length);
    expect(toResult(resumed.episode).rubricHash).toBe(contentHash(content.rubric));
  });

  test('says what can still be checked', () => {
    const { attempt } = opened(engine, 'ended');
    const found = verify(attempt.record, attempt.result!, content);
    if (engine === ENGINE) {
      expect(found).toMatchObject({ outcome: 'otherScoring', differs: ['scoring'] });
      expect(isNamedError(replay(attempt.record, content))).toBe(false);
    } else {
      expect(found).toMatchObject({
        outcome: 'cannotReplayHere',
        error: { error: 'otherEngine' },
      });
    }
  });
});

test('a mistake added since does not keep an old episode from being scored', () => {
  const { attempt, snapshot } = opened('2.2.0', 'ended');
  const { STEPBACK_MISSED: _, ...mistakes } = content.rubric.mistakes;
  const setup = { ...snapshot!.episode.setup, rubric: { ...content.rubric, mistakes } };
  const older = { ...snapshot!, episode: { ...snapshot!.episode, setup } };
  const resumed = resume(attempt, older, content);
  expect(() => toResult(resumed!.episode)).not.toThrow();
});
