import { describe, expect, test } from 'vitest';
import {
  accuracyNoise,
  lastWeek,
  practised,
  series,
  timeNoise,
} from '../../src/room/diary/series.ts';
import { askedFor, rungSpans } from '../../src/room/diary/spans.ts';
import type { DecisionMade, DiaryDay, SideResult } from '../../src/simulator/index.ts';
import { LEFT_OUT } from '../../src/simulator/patient/diary.ts';

const blank: DiaryDay = { day: 0, ...LEFT_OUT, leftRight: null };
const pain = (values: (number | null)[]) =>
  values.map((painAverage, day) => ({ ...blank, day, painAverage }));
const read = (row: DiaryDay) => row.painAverage;

function tested(days: number, side: SideResult): DiaryDay[] {
  const other: SideResult = { shown: 25, correct: 25, meanS: 1, sdS: 0.1 };
  const leftRight = { affected: side, unaffected: other, meanS: 1.5, medianS: 1.4 };
  return Array.from({ length: days }, (_, day) => ({ ...blank, day, leftRight }));
}

describe('series', () => {
  test('a missing day stays in the series as missing', () => {
    expect(series(pain([5, null, 6]), read).map((point) => point.y)).toEqual([5, null, 6]);
  });

  test('a day without practice is left out of a practice series', () => {
    expect(practised(pain([5, null, 6]), read).map((point) => point.x)).toEqual([0.5, 2.5]);
  });
});

describe('lastWeek', () => {
  test('averages what was written in the last seven days only', () => {
    const points = series(pain([9, 9, 9, 4, null, 6, 5, 5, 5, 5]), read);
    expect(lastWeek(points, 10)).toEqual({ mean: 5, days: 6 });
  });

  test('knows nothing of an empty week', () => {
    expect(lastWeek(series(pain([null, null]), read), 2)).toEqual({ mean: null, days: 0 });
  });
});

describe('accuracyNoise', () => {
  // By hand: 20 of 25 correct, standard error sqrt(0.8 × 0.2 / 25) = 0.08,
  // smallest detectable change 1.96 × sqrt(2) × 0.08 = 0.2217.
  test('a day of 25 pictures at 80% wobbles by 22 points either way', () => {
    const band = accuracyNoise(tested(5, { shown: 25, correct: 20, meanS: 2, sdS: 0.5 }), 7);
    expect(band?.middle).toBeCloseTo(0.8, 10);
    expect(band?.high).toBeCloseTo(1.0217, 3);
    expect(band?.low).toBeCloseTo(0.5783, 3);
  });

  test('spans the last window of practice days', () => {
    const band = accuracyNoise(tested(10, { shown: 25, correct: 20, meanS: 2, sdS: 0.5 }), 7);
    expect([band?.from, band?.to]).toEqual([3, 10]);
  });

  test('two days are too few to say anything', () => {
    expect(accuracyNoise(tested(2, { shown: 25, correct: 20, meanS: 2, sdS: 0.5 }), 7)).toBeNull();
  });
});

// By hand: SD 0.5 s over 20 correct answers, error 0.1118; the day's form 8% of 2 s, 0.16; together
// sqrt(0.0125 + 0.0256) = 0.1952, times 1.96 × sqrt(2) = 0.5411.
test('timeNoise: a mean of 20 answers of 2 s with SD 0.5 s wobbles by 0.54 s', () => {
  const band = timeNoise(tested(4, { shown: 25, correct: 20, meanS: 2, sdS: 0.5 }), 7);
  expect(band?.middle).toBeCloseTo(2, 10);
  expect((band?.high ?? 0) - 2).toBeCloseTo(0.5411, 3);
});

const touch = (day: number, decision: DecisionMade['decision'], rung: number): DecisionMade => ({
  day,
  visit: 1,
  track: 'touch',
  decision,
  implied: false,
  action: {
    kind: 'planTouch',
    decision,
    rung,
    phase: 'passive',
    minutes: 5,
    sessionsPerDay: 3,
    forceG: 8,
    site: 'border',
    discrimination: true,
    reasons: [],
    confidence: 'sure',
    note: '',
  },
});

describe('rungSpans', () => {
  test('a hold does not begin a new span', () => {
    const spans = rungSpans(
      [touch(5, 'start', 0), touch(12, 'hold', 0), touch(19, 'advance', 1)],
      26,
    );
    expect(spans.map(({ rung, from, to }) => [rung, from, to])).toEqual([
      [0, 5, 19],
      [1, 19, 26],
    ]);
  });

  test('stopping ends the span', () => {
    const spans = rungSpans([touch(0, 'start', 0), touch(7, 'stop', 0)], 20);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([[0, 7]]);
  });
});

test('askedFor gives the dose in force on a day, and none before the start or after a stop', () => {
  const decisions = [touch(5, 'start', 0), touch(12, 'stop', 0)];
  const minutes = (action: NonNullable<DecisionMade['action']>) =>
    action.kind === 'planTouch' ? action.minutes : null;
  expect([4, 5, 11, 12].map((day) => askedFor(decisions, minutes, 'touch', day))).toEqual([
    null,
    5,
    5,
    null,
  ]);
});
