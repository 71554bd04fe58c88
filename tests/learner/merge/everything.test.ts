import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePreferences } from '../../../src/learner/everyPreference.ts';
import { mergeEverything, NOTHING } from '../../../src/learner/merge/everything.ts';
import type { SetAside } from '../../../src/schemas/records/setAside.ts';
import { startEpisode } from '../../../src/simulator/index.ts';
import { blockOf } from '../../practice/blocks.ts';
import { setupWith } from '../../simulator/content.ts';
import { attemptFrom, playedOn } from '../attemptFixture.ts';
import { sessionOf } from '../sessionFixture.ts';
import { checkLaws } from './laws.ts';

const start = startEpisode(setupWith(3));
const pick = <T>(...values: readonly T[]) => fc.subarray([...values]);
const aside: SetAside = {
  at: '2026-03-01T09:00:00+01:00',
  store: 'tests',
  problem: 'form',
  value: { a: 1 },
};
const anything = fc
  .record({
    attempts: pick(
      { attempt: attemptFrom(start), snapshot: null },
      { attempt: attemptFrom(playedOn(start)), snapshot: null },
    ),
    practice: pick(blockOf([]), blockOf([], { id: 'two' })),
    sessions: pick(sessionOf(), sessionOf({ id: 'two', sequence: 2 })),
    unreadable: pick(aside, { ...aside, value: null }),
  })
  .map((changes) => ({ ...NOTHING, ...changes }));

describe('everything that two browsers keep', () => {
  test('comes to the same whatever the order and however often they meet', () => {
    checkLaws(anything, mergeEverything);
  });
});

const place = (at: string) => JSON.stringify({ href: '/course/words/', title: 'Words', at });
const series = (level: number, count: number) => {
  const answer = { truth: 'ready', choice: 'hold', accepted: false, profile: 'advance' };
  return JSON.stringify({ level, answers: Array.from({ length: count }, () => answer) });
};
const SERIES = 'holdpoint:series:published_norms';

describe('preferences of two browsers', () => {
  test.each([
    ['a theme chosen here stays', 'holdpoint:theme', 'dark', 'light', 'dark'],
    ['a theme that cannot be read gives way', 'holdpoint:theme', 'pink', 'light', 'light'],
    [
      'the later place stays',
      'holdpoint:last',
      place('2026-03-01T09:00:00Z'),
      place('2026-03-02T09:00:00Z'),
      place('2026-03-02T09:00:00Z'),
    ],
    [
      'the earlier place does not',
      'holdpoint:last',
      place('2026-03-02T09:00:00Z'),
      place('2026-03-01T09:00:00Z'),
      place('2026-03-02T09:00:00Z'),
    ],
    ['more series read stay', SERIES, series(2, 3), series(1, 4), series(1, 4)],
    ['fewer do not', SERIES, series(1, 4), series(2, 3), series(1, 4)],
  ])('%s', (_, key, here, brought, stays) => {
    expect(mergePreferences({ [key]: here }, { [key]: brought })).toEqual({ [key]: stays });
  });

  test('what nobody chose here is taken, what this build does not know or cannot read is not', () => {
    const brought = {
      'holdpoint:review-per-day': '40',
      'holdpoint:theme': 'pink',
      'holdpoint:later': 'yes',
      other: 'yes',
    };
    expect(mergePreferences({}, brought)).toEqual({ 'holdpoint:review-per-day': '40' });
  });
});
