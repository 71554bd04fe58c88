import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBlocks } from '../../../src/learner/merge/practice.ts';
import type { PracticeBlock, PracticeTrial } from '../../../src/schemas/records/practice.ts';
import { checkLaws, moment } from './laws.ts';

const TRIAL: PracticeTrial = {
  picture: 'hand-1',
  view: 'palm',
  side: 'left',
  turn: 90,
  answer: 'left',
  timeMs: 900,
  mark: 'counted',
  input: 'key',
};
const BLOCK: PracticeBlock = {
  blockVersion: 1,
  id: 'one',
  startedAt: '2026-03-01T09:00:00+01:00',
  limb: 'hand',
  set: 'mixed',
  mode: 'practice',
  aim: 'both',
  planned: 20,
  seed: 1,
  device: { pointer: 'mouse', frameMs: 16.7, clockStepMs: 0.1, screenWidth: 1280 },
  discarded: 0,
  trials: [TRIAL],
};

const anyBlock: fc.Arbitrary<PracticeBlock> = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three'),
    startedAt: moment,
    discarded: fc.nat(1),
    count: fc.nat(3),
  })
  .map(({ count, ...changes }) => ({
    ...BLOCK,
    ...changes,
    trials: Array.from({ length: count }, () => TRIAL),
  }));

describe('practice of two places', () => {
  test('comes to the same whatever the order and however often it meets', () => {
    checkLaws(fc.array(anyBlock, { maxLength: 4 }), mergeBlocks);
  });

  test('a whole block beats the same one cut short, and the list runs from the oldest', () => {
    const whole = { ...BLOCK, trials: [TRIAL, TRIAL] };
    const first = { ...BLOCK, id: 'two', startedAt: '2026-02-01T09:00:00Z' };
    expect(mergeBlocks([whole], [BLOCK, first])).toEqual([first, whole]);
  });
});
