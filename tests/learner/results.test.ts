import { describe, expect, test } from 'vitest';
import { firstRun, nextNumber, runningAttempt } from '../../src/learner/results.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { attemptFrom, playedOn } from './attemptFixture.ts';

const protocol = readProtocols()['published_norms']!;
const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
const episode = playedOn(startEpisode({ ...content, seed: 3, mode: 'practice' }));

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
