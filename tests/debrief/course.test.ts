import { describe, expect, test } from 'vitest';
import { courseOf, functionEnds, painEnds, weeklyPain, weekOf } from '../../src/debrief/course.ts';
import { leapsIn, type Span, spansOf } from '../../src/debrief/spans.ts';
import {
  type Episode,
  outcomesAlong,
  startEpisode,
  type TranscriptEntry,
} from '../../src/simulator/index.ts';
import { setupWith } from '../simulator/content.ts';
import { diaryDay, gmiOn, touchOn } from './days.ts';
import { played } from './plays.ts';

// Whole courses are played here, on whatever machine there is.

function episodeWith(entries: readonly TranscriptEntry[], day: number): Episode {
  return { ...startEpisode(setupWith(1)), entries, day };
}
const acted = (day: number, action: Episode['actions'][number]): TranscriptEntry => ({
  type: 'action',
  day,
  visit: 1,
  action,
  minutes: 2,
});

describe('weekOf', () => {
  test.each([
    [0, 1],
    [6, 1],
    [7, 2],
    [139, 20],
  ])('day %i lies in week %i', (day, week) => expect(weekOf(day)).toBe(week));
});

describe('weeklyPain', () => {
  test('a week is the mean of the days on which something was written', () => {
    const diary = [4, null, 6, null, null, null, 5, 8, 6].map((pain, day) => diaryDay(day, pain));
    expect(weeklyPain(diary)).toEqual([
      { week: 1, pain: 5, days: 3 },
      { week: 2, pain: 7, days: 2 },
    ]);
  });

  test('a week without an entry has no pain, and is not taken for zero', () => {
    const diary = Array.from({ length: 14 }, (_, day) => diaryDay(day, day < 7 ? 4 : null));
    expect(weeklyPain(diary)[1]).toEqual({ week: 2, pain: null, days: 0 });
  });
});

describe('spansOf', () => {
  test('a hold goes on with the span; advance, step back and stop end it', () => {
    const entries = [
      acted(0, gmiOn('start', 'leftRight')),
      acted(7, gmiOn('hold', 'leftRight')),
      acted(14, gmiOn('advance', 'imagery')),
      acted(21, gmiOn('stepBack', 'leftRight')),
      acted(28, gmiOn('stop', 'leftRight')),
    ];
    expect(spansOf(episodeWith(entries, 35))).toEqual<Span[]>([
      { track: 'gmi', step: 0, from: 0, to: 14 },
      { track: 'gmi', step: 1, from: 14, to: 21 },
      { track: 'gmi', step: 0, from: 21, to: 28 },
    ]);
  });

  test('stopping everything by message ends both tracks', () => {
    const entries = [
      acted(0, gmiOn('start', 'leftRight')),
      acted(7, touchOn('start', 2)),
      acted(10, { kind: 'respond', subject: 'stopEverything' }),
    ];
    expect(spansOf(episodeWith(entries, 20))).toEqual<Span[]>([
      { track: 'gmi', step: 0, from: 0, to: 10 },
      { track: 'touch', step: 2, from: 7, to: 10 },
    ]);
  });

  test('a decision of the last day leaves no span', () => {
    const entries = [acted(0, touchOn('start', 0)), acted(20, touchOn('advance', 1))];
    expect(spansOf(episodeWith(entries, 20))).toEqual<Span[]>([
      { track: 'touch', step: 0, from: 0, to: 20 },
    ]);
  });
});

describe('courseOf', () => {
  const episode = played('expert', 5);
  const course = courseOf(episode);

  test('use of the limb begins where the case begins and ends where the patient is', () => {
    expect(functionEnds(course)).toEqual({
      start: Math.round(100 * episode.setup.case.start.function),
      end: Math.round(100 * episode.patient.function),
    });
    expect(course.function.length).toBeGreaterThan(5);
  });

  test('pain at the ends is that of the first and last week on record', () => {
    const known = course.pain.flatMap(({ pain }) => (pain === null ? [] : [pain]));
    expect(painEnds(course)).toEqual({ start: known[0], end: known.at(-1) });
  });

  test('an attempt that this engine would play otherwise is recognised, and keeps its two ends', () => {
    expect(outcomesAlong(episode)).not.toBeNull();
    const other = { ...episode, entries: episode.entries.slice(0, -3) };
    expect(outcomesAlong(other)).toBeNull();
    expect(courseOf(other).function).toHaveLength(2);
  });
});

describe('leapsIn', () => {
  const course = (steps: readonly number[]) => ({
    ...courseOf(played('quitter', 1)),
    spans: steps.map((step, at): Span => ({ track: 'gmi', step, from: at, to: at + 1 })),
  });
  test.each([
    [[0, 1, 2, 3], []],
    [[0, 1, 0, 1, 2], []],
    [[1, 2], ['gmi 1']],
    [[0, 2, 1, 3], ['gmi 2']],
    [[0, 1, 0, 2], []],
    [
      [2, 0, 5],
      ['gmi 2', 'gmi 5'],
    ],
  ])('%j has %j', (steps, leaps) => expect([...leapsIn(course(steps))]).toEqual(leaps));
});
