import { describe, expect, test } from 'vitest';
import { readAttemptFile, writeAttemptFile } from '../../src/learner/attemptFile.ts';
import { firstRun, nextNumber, runningAttempt } from '../../src/learner/results.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, playedOn, snapshotFrom } from './attemptFixture.ts';

const protocol = readProtocols()['published_norms']!;
const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
const episode = playedOn(startEpisode({ ...content, seed: 3, mode: 'practice' }));
const attempt = attemptFrom(episode);
const snapshot = snapshotFrom(episode);

describe('attempt files', () => {
  test('what is written is read back as it was', () => {
    const text = writeAttemptFile(attempt, snapshot);
    expect(readAttemptFile(text)).toEqual({ attempt, snapshot });
  });

  test.each([
    ['no JSON', 'Holdpoint'],
    ['something else', '{"a":1}'],
    [
      'a wrong seed',
      writeAttemptFile({ ...attempt, record: { ...attempt.record, seed: -1 } }, null),
    ],
    ['an unknown field', writeAttemptFile({ ...attempt, extra: 1 } as never, null)],
    ['a time without offset', writeAttemptFile({ ...attempt, startedAt: '2026-03-01' }, null)],
  ])('%s is refused', (_, text) => {
    expect(readAttemptFile(text)).toBeNull();
  });
});

describe('which attempt counts and which runs', () => {
  const first = attemptFrom(episode, { id: 'a', ending: 'discharged' });
  const left = attemptFrom(episode, { id: 'b', attemptNumber: 2, abandoned: true });
  const running = attemptFrom(episode, { id: 'c', attemptNumber: 3 });

  test('the first one counts, whatever came later', () => {
    expect(firstRun([first, left, running])?.id).toBe('a');
    expect(firstRun([left])).toBeNull();
  });

  test('an abandoned or ended attempt does not run', () => {
    expect(runningAttempt([first, left])).toBeNull();
    expect(runningAttempt([first, left, running])?.id).toBe('c');
  });

  test('numbers go on even when an attempt was left', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([first, left])).toBe(3);
  });
});
