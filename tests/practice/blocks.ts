import type { PracticeBlock, PracticeTrial } from '../../src/schemas/records/practice.ts';

export function trialOf(change: Partial<PracticeTrial> = {}): PracticeTrial {
  return {
    picture: 'h01',
    view: 'dorsal',
    side: 'left',
    turn: 45,
    answer: 'left',
    timeMs: 1500,
    mark: 'counted',
    input: 'key',
    ...change,
  };
}

export function blockOf(
  trials: readonly PracticeTrial[],
  change: Partial<PracticeBlock> = {},
): PracticeBlock {
  return {
    blockVersion: 1,
    id: 'one',
    startedAt: '2026-03-01T09:00:00+01:00',
    limb: 'hand',
    set: 'turned',
    mode: 'test',
    aim: 'both',
    planned: Math.max(2, trials.length),
    seed: 1,
    device: { pointer: 'mouse', frameMs: 16.7, clockStepMs: 0.1, screenWidth: 1280 },
    discarded: 0,
    trials: [...trials],
    ...change,
  };
}

/** `count` trials of one side of which `right` are answered right, all in the same time. */
export function someTrials(
  side: 'left' | 'right',
  count: number,
  right: number,
  timesMs: readonly number[] = [1500],
): PracticeTrial[] {
  const other = side === 'left' ? 'right' : 'left';
  return Array.from({ length: count }, (_, index) =>
    trialOf({
      side,
      answer: index < right ? side : other,
      timeMs: timesMs[index % timesMs.length] ?? 1500,
      turn: (index % 8) * 45,
    }),
  );
}
