import { describe, expect, test } from 'vitest';
import { stripOf } from '../../src/figures/bodymap/strip.ts';
import { readBudapest } from '../../src/figures/budapest/budapest.ts';
import { deckFrom, drillPatient, missingIn, TRAPS } from '../../src/figures/drill/patients.ts';
import { effectOf, halfWidth } from '../../src/figures/effect/effect.ts';
import {
  forceAfter,
  heaviestUnder,
  millinewtons,
  pascals,
  verdictOn,
} from '../../src/figures/force/force.ts';
import { adviceFor, dayTotal, placeAt, repetitionsIn } from '../../src/figures/imagery/pacing.ts';
import { dayThrough, playCohort } from '../../src/figures/plateau/plateau.ts';
import { readAt, weeklyMeans } from '../../src/figures/recovery/recovery.ts';
import { readProtocol } from '../../src/library/readContent.ts';
import { normalBelow, normalQuantile } from '../../src/numbers/normal.ts';
import { shuffled, streamFrom } from '../../src/numbers/stream.ts';
import { figure } from '../content/figureFiles.ts';

describe('force', () => {
  // Claim force-in-plain-units: 10 g are 98 mN, and on 4 cm² they press with 245 Pa.
  test('ten grams are 98 millinewtons and 245 pascals on four square centimetres', () => {
    expect(millinewtons(10)).toBeCloseTo(98.07, 2);
    expect(pascals(10, 4)).toBeCloseTo(245.2, 1);
  });
  test('half the area doubles the pressure, not the force', () => {
    expect(pascals(10, 2) / pascals(10, 4)).toBeCloseTo(2, 12);
  });
  test('pressing grows heavier, from nothing', () => {
    expect(forceAfter(0)).toBe(0);
    expect(forceAfter(1)).toBe(4);
    expect(forceAfter(2)).toBe(12);
    expect(forceAfter(60)).toBe(60);
  });
  test('ten grams are over the line, a quarter of a gram is no touch', () => {
    expect([0.25, 0.5, 9.9, 10].map(verdictOn)).toEqual(['none', 'under', 'under', 'over']);
  });
  test('twelve grams are compared with two sheets of paper', () => {
    const { weights } = figure('force-trainer', 'forceTrainer');
    expect(heaviestUnder(12, weights)?.grams).toBe(10);
    expect(heaviestUnder(0.05, weights)).toBeNull();
  });
});

describe('effect', () => {
  test('the normal curve is the one of the tables', () => {
    expect(normalBelow(1.96)).toBeCloseTo(0.975, 4);
    expect(normalBelow(-1)).toBeCloseTo(0.158655, 6);
    expect(normalBelow(0)).toBe(0.5);
    expect(normalQuantile(0.9)).toBeCloseTo(1.281552, 6);
  });
  // Claim interval-width-and-size: 0.88, 0.55, 0.39, 0.28.
  test.each([
    [10, 0.88],
    [25, 0.55],
    [50, 0.39],
    [100, 0.28],
  ])('%i people a group know the effect to within %f', (n, width) => {
    expect(halfWidth(0, n)).toBeCloseTo(width, 2);
  });
  // Claim overlap-of-groups: 77, 61 and 89 of 100 pairs.
  test.each([
    [1.06, 0.77],
    [0.41, 0.61],
    [1.71, 0.89],
  ])('an effect of %f wins %f of pairs', (difference, pairs) => {
    expect(effectOf({ difference, sd: 1, n: 30, baseRate: 0.2 }).better).toBeCloseTo(pairs, 2);
  });
  // Furukawa's table: effect 0.5, control rate 20%: about six.
  test('half a standard deviation at a base of 20% is about six treated for one', () => {
    const effect = effectOf({ difference: 10, sd: 20, n: 50, baseRate: 0.2 });
    expect(effect.nnt).toBeCloseTo(6.01, 2);
    expect(effect.overlap).toBeCloseTo(0.8026, 4);
  });
  test('no difference needs no number', () => {
    const none = effectOf({ difference: 0, sd: 20, n: 50, baseRate: 0.2 });
    expect(none).toMatchObject({ smd: 0, nnt: null, overlap: 1, better: 0.5 });
  });
});

describe('plateau', () => {
  const gateOf = (id: string) => readProtocol(id).rules.leftRight;
  // Worked out apart, at 85% adherence: by day 14, 28, 42, 84. Ours draws its own people.
  test.each([
    ['seed_protocol', [26, 44, 52, 60]],
    ['published_norms', [80, 91, 94, 95]],
  ])('%s lets as many through as the reference simulation', (id, published) => {
    const { weekly } = playCohort(gateOf(id), 0.85, false, 1000);
    const shares = [2, 4, 6, 12].map((week) => 100 * (weekly[week - 1] ?? 0));
    for (const [i, share] of published.entries()) {
      expect(Math.abs((shares[i] ?? 0) - share), `point ${i}`).toBeLessThan(5);
    }
  });
  test('the plateau rule lets nearly all of them through in the end', () => {
    const gate = gateOf('seed_protocol');
    expect(playCohort(gate, 0.85, true).weekly.at(-1)).toBeGreaterThan(0.95);
    expect(playCohort(gate, 0.85, false).weekly.at(-1)).toBeLessThan(0.75);
  });
  test('those held in week 8 have almost nothing left to learn', () => {
    const { stillToGain } = playCohort(gateOf('seed_protocol'), 0.85, false);
    expect(stillToGain[0]).toBeGreaterThan(0.03);
    expect(stillToGain[7]).toBeLessThan(0.005);
  });
  test('six good days of seven pass, five do not', () => {
    const gate = gateOf('published_norms');
    const good = { accuracy: 0.84, meanS: 2.2 };
    const bad = { accuracy: 0.7, meanS: 2.2 };
    expect(dayThrough([good, good, bad, good, good, good, good], gate, false)).toBe(7);
    expect(dayThrough([good, good, bad, good, bad, good, good], gate, false)).toBeNull();
  });
});

describe('recovery', () => {
  const pair = { treated: [6, 5, 4], untreated: [6, 5.6, 5.2] };
  test('splits a fall into the calendar and the rest', () => {
    expect(readAt(pair, 3)).toMatchObject({ fall: 2, before: 6, after: 4 });
    expect(readAt(pair, 3).natural).toBeCloseTo(0.8, 12);
    expect(readAt(pair, 3).naturalShare).toBeCloseTo(0.4, 12);
  });
  test('without a fall there is nothing to share out', () => {
    expect(readAt({ treated: [5, 6], untreated: [5, 5] }, 2).naturalShare).toBeNull();
  });
  test('weeks that nobody recorded end the series', () => {
    const row = (day: number, painAverage: number | null) => ({ day, painAverage });
    expect(weeklyMeans([row(0, 4), row(6, 6), row(7, 3), row(15, null)], 4)).toEqual([5, 3]);
  });
});

describe('imagery pacing', () => {
  const { steps } = figure('imagery-timer', 'imageryTimer');
  test('one round is half a minute, four rounds fill two minutes', () => {
    expect(repetitionsIn(2, steps)).toBe(4);
    expect(repetitionsIn(1, steps)).toBe(3);
  });
  test.each([
    [0, 0, 5, 1],
    [4.9, 0, 1, 1],
    [5, 1, 8, 1],
    [21, 3, 9, 1],
    [30, 0, 5, 2],
  ])(
    'after %f s it is step %i with %i s left, repetition %i',
    (elapsed, step, left, repetition) => {
      expect(placeAt(elapsed, steps, 4)).toEqual({ step, left, repetition, done: false });
    },
  );
  test('it ends', () => expect(placeAt(120, steps, 4).done).toBe(true));
  test('a rise over the agreed one stops, at it warns', () => {
    expect([4, 5, 6, 7].map((now) => adviceFor(4, now, 2))).toEqual([
      'goOn',
      'goOn',
      'nearLimit',
      'stop',
    ]);
  });
  test('the day is judged by its total', () => {
    expect(dayTotal(1, 2, [5, 60]).verdict).toBe('tooLittle');
    expect(dayTotal(4, 2, [5, 60])).toEqual({ total: 8, verdict: 'inRange' });
    expect(dayTotal(12, 10, [5, 60]).verdict).toBe('tooMuch');
  });
});

describe('Budapest drill', () => {
  const content = figure('budapest-drill', 'budapestDrill');
  const seeds = deckFrom(0, 200);
  const all = seeds.map((seed) => drillPatient(content, seed));

  test('forty patients hold each trap five times, in no fixed order', () => {
    const traps = deckFrom(0, 40).map((seed) => drillPatient(content, seed).trap);
    for (const trap of TRAPS) expect(traps.filter((one) => one === trap)).toHaveLength(5);
    expect(traps.slice(0, 8)).not.toEqual(traps.slice(8, 16));
  });
  test('each trap comes to what it was made for', () => {
    const due = {
      both: [true, true, null],
      clinicalOnly: [true, false, null],
      fewSymptoms: [false, false, 'symptoms'],
      oneSignCategory: [false, false, 'signs'],
      toldNotFound: [false, false, 'signs'],
      lukewarm: [false, false, 'signs'],
      inProportion: [false, false, 'proportion'],
      mimic: [false, false, 'explanation'],
    } as const;
    for (const { trap, seen } of all) {
      const read = readBudapest(seen);
      expect([read.clinical, read.research, missingIn(seen)], trap).toEqual(due[trap]);
    }
  });
  test('nobody fails the clinical rule for two reasons', () => {
    for (const { seen } of all) {
      const read = readBudapest(seen);
      const faults = [
        !seen.disproportionate,
        read.symptomCategories.length < 3,
        read.signCategories.length < 2,
        !seen.nothingElse,
      ];
      expect(faults.filter(Boolean).length).toBeLessThanOrEqual(1);
    }
  });
  test('the same seed is the same patient, others differ', () => {
    expect(drillPatient(content, 5)).toEqual(drillPatient(content, 5));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBeGreaterThan(190);
  });
});

describe('chance and the strip', () => {
  test('draws lie between 0 and 1 and average a half', () => {
    const draw = streamFrom(7);
    const draws = Array.from({ length: 4000 }, draw.next);
    expect(draws.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(draws.reduce((a, b) => a + b) / 4000).toBeCloseTo(0.5, 1);
    expect(shuffled([1, 2, 3, 4, 5], streamFrom(1)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
  test('only the affected hand shrinks, and only in what was claimed', () => {
    const hand = (view: 'claimed' | 'found', affected: boolean) => {
      const one = stripOf(view, affected).find(({ id }) => id === 'hand');
      return one ? one.to - one.from : 0;
    };
    expect(hand('found', true)).toBeCloseTo(hand('found', false), 12);
    expect(hand('claimed', false)).toBeCloseTo(hand('found', false), 12);
    expect(hand('claimed', true)).toBeLessThan(hand('claimed', false));
    expect(stripOf('claimed', true).at(-1)?.to).toBeCloseTo(1, 12);
  });
});
