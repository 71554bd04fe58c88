import { describe, expect, test } from 'vitest';
import { normalQuantile, t95 } from '../../src/numbers/normal.ts';
import { byAngle, byView, habitsOf } from '../../src/practice/results/breakdown.ts';
import {
  changeOver,
  comparable,
  daysLike,
  noiseAround,
} from '../../src/practice/results/progress.ts';
import { signalOf } from '../../src/practice/results/signal.ts';
import { medianOfTrials, summaryOf } from '../../src/practice/results/summary.ts';
import { blockOf, someTrials, trialOf } from './blocks.ts';

describe('quantiles', () => {
  // Tables of the normal and of Student's t distribution.
  test.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.025, -1.959964],
    [0.99, 2.326348],
    [0.001, -3.090232],
  ])('normal %f', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 5));

  test.each([
    [1, 12.706],
    [4, 2.776],
    [9, 2.262],
    [19, 2.093],
    [39, 2.023],
    [1000, 1.962],
  ])('t with %i degrees of freedom', (degrees, t) =>
    expect(Math.abs(t95(degrees) - t)).toBeLessThan(0.012),
  );
});

describe('signalOf', () => {
  test('84% hits and 16% false alarms are about two apart, without a lean', () => {
    const counts = { hits: 840, misses: 160, falseAlarms: 160, correctRejections: 840 };
    const signal = signalOf(counts);
    expect(signal?.sensitivity).toBeCloseTo(1.99, 1);
    expect(signal?.criterion).toBeCloseTo(0, 6);
  });

  test('whoever always says yes has no sensitivity and leans towards yes', () => {
    const signal = signalOf({ hits: 9, misses: 0, falseAlarms: 9, correctRejections: 0 });
    expect(signal?.sensitivity).toBeCloseTo(0, 6);
    // z of 9.5/10
    expect(signal?.criterion).toBeCloseTo(-1.645, 2);
  });

  test('says nothing where one kind of item is missing', () => {
    expect(signalOf({ hits: 3, misses: 1, falseAlarms: 0, correctRejections: 0 })).toBeNull();
  });
});

describe('summaryOf', () => {
  test('45 of 50: the Wilson interval runs from 78.6% to 95.7%', () => {
    const { accuracy } = summaryOf(someTrials('left', 50, 45));
    expect(accuracy?.value).toBe(0.9);
    expect(accuracy?.low).toBeCloseTo(0.786, 3);
    expect(accuracy?.high).toBeCloseTo(0.957, 3);
  });

  test('the mean time is of correct answers, with a t interval', () => {
    // 1, 2 and 3 s: mean 2, standard deviation 1, t with 2 degrees 4.303, so 2 ± 2.484.
    const trials = [1000, 2000, 3000].map((timeMs) => trialOf({ timeMs }));
    const { mean, unevenness } = summaryOf([...trials, trialOf({ answer: 'right', timeMs: 9000 })]);
    expect(mean?.value).toBe(2);
    expect(mean?.low).toBeCloseTo(-0.484, 2);
    expect(unevenness).toBeCloseTo(0.5, 6);
  });

  test('an anticipation counts for nothing, a lapse as an answer without a time', () => {
    const trials = [
      ...someTrials('left', 4, 4, [1000]),
      trialOf({ timeMs: 120, mark: 'anticipation', answer: 'right' }),
      trialOf({ timeMs: 15_000, mark: 'lapse', answer: 'right' }),
      trialOf({ timeMs: 4000, mark: 'stalled' }),
    ];
    const { shown, correct, mean } = summaryOf(trials);
    expect([shown, correct, mean?.value]).toEqual([6, 5, 1]);
  });

  test('the median’s interval holds the median, and is the same each time', () => {
    const trials = someTrials('right', 30, 30, [800, 900, 1000, 1500, 4000]);
    const { mean } = summaryOf(trials);
    const median = medianOfTrials(trials);
    expect(median?.value).toBe(1);
    expect(median!.low).toBeLessThanOrEqual(1);
    expect(median!.high).toBeGreaterThanOrEqual(1);
    expect(mean!.value).toBeGreaterThan(1.5);
    expect(medianOfTrials(trials)).toEqual(medianOfTrials(trials));
  });

  test('says nothing about time from two answers, and nothing at all from none', () => {
    expect(summaryOf(someTrials('left', 2, 2)).mean).toBeNull();
    expect(summaryOf([]).accuracy).toBeNull();
  });
});

describe('breakdown', () => {
  test('separates turns towards the midline from turns away from it', () => {
    const trials = [45, 45, 45, 315, 315, 315].map((turn) =>
      trialOf({ turn, timeMs: turn === 45 ? 2000 : 1000 }),
    );
    const rows = byAngle([...trials, trialOf({ turn: 180 })]);
    expect(rows.map(({ angle }) => angle)).toEqual([45, 180]);
    expect([rows[0]?.lateral.mean?.value, rows[0]?.medial.mean?.value]).toEqual([2, 1]);
    expect(rows[1]?.both.shown).toBe(1);
  });

  test('lists views from fast to slow', () => {
    const trials = ['sole', 'dorsal'].flatMap((view, index) =>
      [1, 2, 3].map(() => trialOf({ view, timeMs: 2000 - 500 * index })),
    );
    expect(byView(trials).map(({ view }) => view)).toEqual(['dorsal', 'sole']);
  });

  test('whoever answers left too often has a lean, not less sensitivity than it shows', () => {
    const trials = [...someTrials('left', 20, 20), ...someTrials('right', 20, 10)];
    const habits = habitsOf(trials);
    expect(habits.leftAnswers).toBe(30);
    expect(habits.signal?.criterion).toBeLessThan(-0.5);
  });
});

describe('progress', () => {
  const on = (startedAt: string, right: number, times: number[], change = {}) =>
    blockOf([...someTrials('left', 25, right, times), ...someTrials('right', 25, right, times)], {
      id: startedAt,
      startedAt,
      ...change,
    });
  const slow = [1800, 2000, 2200, 2600, 1900];
  const fast = [1000, 1100, 1200, 1500, 900];
  const first = on('2026-03-01T23:30:00+01:00', 19, slow);

  test('blocks of one day are pooled, by the date where they were done', () => {
    const again = on('2026-03-01T08:00:00+01:00', 21, slow);
    const later = on('2026-03-09T08:00:00+01:00', 21, slow);
    const days = daysLike(first, [first, again, later]);
    expect(days.map(({ day, summary }) => [day, summary.shown])).toEqual([
      [0, 100],
      [8, 50],
    ]);
  });

  test.each([
    ['another set', { set: 'mixed' }],
    ['feet', { limb: 'foot' }],
    ['another instruction', { aim: 'fast' }],
    [
      'a phone',
      { device: { pointer: 'touch', frameMs: 16.7, clockStepMs: 0.1, screenWidth: 360 } },
    ],
    [
      'a faster screen',
      { device: { pointer: 'mouse', frameMs: 8.3, clockStepMs: 0.1, screenWidth: 1280 } },
    ],
  ])('%s is not compared', (_, change) => {
    expect(comparable(first, on('2026-03-02T08:00:00+01:00', 21, slow, change))).toBe(false);
  });

  test('76% to 80% on 50 pictures each is not clearly a change', () => {
    const later = on('2026-03-05T08:00:00+01:00', 20, slow);
    expect(changeOver(daysLike(first, [first, later]))).toMatchObject({
      accuracyVerdict: 'unclear',
      timeVerdict: 'unclear',
      traded: false,
    });
  });

  test('76% to 96% is, and so is half the time', () => {
    const later = on('2026-03-05T08:00:00+01:00', 24, fast);
    const change = changeOver(daysLike(first, [first, later]));
    expect([change?.accuracyVerdict, change?.timeVerdict]).toEqual(['better', 'better']);
  });

  test('a time inside the day’s form is unclear, however narrow its own interval', () => {
    const even = [2000, 2010, 1990];
    const [a, b] = [
      on('2026-03-01T08:00:00+01:00', 25, even),
      on(
        '2026-03-02T08:00:00+01:00',
        25,
        even.map((time) => time - 300),
      ),
    ];
    const change = changeOver(daysLike(a, [a, b]));
    expect(change?.time?.low).toBeGreaterThan(0);
    // 1.96 · √2 · 8% of 2 s = 0.44 s
    expect(change?.timeNoiseS).toBeCloseTo(0.44, 2);
    expect(change?.timeVerdict).toBe('unclear');
  });

  test('faster and less accurate is a trade', () => {
    const later = on('2026-03-05T08:00:00+01:00', 15, fast);
    expect(changeOver(daysLike(first, [first, later]))?.traded).toBe(true);
  });

  test('around 76% of 50 pictures mere repeats reach 17 points', () => {
    const [day] = daysLike(first, [first]);
    // 1.96 · √2 · √(0.76 · 0.24 / 50)
    expect(noiseAround(day!).accuracy?.reach).toBeCloseTo(0.167, 3);
  });

  test('one day alone is no change', () => {
    expect(changeOver(daysLike(first, [first]))).toBeNull();
  });
});
