import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProtocols } from '../../src/library/readContent.ts';
import { LEVELS, makeItem, makeRound, TRUTHS } from '../../src/practice/read/items.ts';
import {
  type Answered,
  type Choice,
  lastWeek,
  levelAfter,
  profileChoice,
  readAs,
  standingOf,
} from '../../src/practice/read/judge.ts';

const protocols = readProtocols();
const norms = protocols['published_norms']!;

describe('makeItem', () => {
  test.each(Object.values(protocols).map((one) => [one.id, one] as const))(
    'finds a patient of each kind at every level under %s',
    (_, protocol) => {
      void fc.assert(
        fc.property(
          fc.nat(4294967295),
          fc.integer({ min: 1, max: LEVELS }),
          fc.constantFrom(...TRUTHS),
          (seed, level, truth) => {
            const item = makeItem({ seed, level, truth, protocol });
            expect(item.truth).toBe(truth);
            const { accuracyMin, timeMaxS } = protocol.leftRight;
            const over = item.accuracy >= accuracyMin && item.timeS <= timeMaxS;
            expect(over).toBe(truth === 'ready');
            expect(item.series).toHaveLength(item.today);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  test('the same seed gives the same patient', () => {
    const plan = { seed: 5, level: 3, truth: 'ready', protocol: norms } as const;
    expect(makeItem(plan)).toEqual(makeItem(plan));
    expect(makeItem({ ...plan, seed: 6 })).not.toEqual(makeItem(plan));
  });
});

describe('the profile reads the series', () => {
  const tell = (level: number, from = 0) => {
    const answers = Array.from({ length: 150 }, (_, index): Answered => {
      const truth = TRUTHS[index % 3] ?? 'ready';
      const item = makeItem({ seed: from + index * 977, level, truth, protocol: norms });
      const reading = readAs(item, norms);
      const choice = profileChoice(reading);
      return { truth, choice, accepted: true, profile: choice };
    });
    return standingOf(answers);
  };

  test('easy series are told apart well, hard ones less well', () => {
    const [easy, hard] = [tell(1), tell(LEVELS)];
    expect(easy.own!.sensitivity).toBeGreaterThan(2.5);
    expect(hard.own!.sensitivity).toBeLessThan(easy.own!.sensitivity);
    expect(hard.own!.sensitivity).toBeGreaterThan(0.8);
  });

  test('most plain falls ask for a step back', () => {
    const [seen, all] = tell(1).falls;
    expect(seen / all).toBeGreaterThan(0.7);
  });
});

describe('makeRound', () => {
  test('has three patients, at least one of them ready and one not', () => {
    void fc.assert(
      fc.property(fc.nat(4294967295), (seed) => {
        const truths = makeRound(seed, 2, norms).map((item) => item.truth);
        expect(truths).toHaveLength(3);
        expect(truths).toContain('ready');
        expect(truths.some((truth) => truth !== 'ready')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('what stands first does not tell the kind', () => {
    const first = Array.from({ length: 120 }, (_, seed) => makeRound(seed, 1, norms)[0]?.truth);
    const share = first.filter((truth) => truth === 'ready').length / first.length;
    // 4/9 of all patients are ready.
    expect(Math.abs(share - 4 / 9)).toBeLessThan(0.15);
  });
});

describe('standingOf', () => {
  const answers = (choice: (truth: Answered['truth']) => Choice) =>
    Array.from({ length: 30 }, (_, index): Answered => {
      const truth = TRUTHS[index % 3] ?? 'ready';
      return { truth, choice: choice(truth), accepted: true, profile: 'hold' };
    });

  test('whoever always advances pushes, whoever always holds waits', () => {
    const push = standingOf(answers(() => 'advance'));
    const waiting = standingOf(answers(() => 'hold'));
    expect(push.own?.criterion).toBeLessThan(-1);
    expect(waiting.own?.criterion).toBeGreaterThan(1);
    // Neither tells the patients apart.
    expect(Math.abs(push.own!.sensitivity)).toBeLessThan(0.4);
    expect(Math.abs(waiting.own!.sensitivity)).toBeLessThan(0.4);
  });

  test('whoever advances exactly the ready ones is sensitive without a lean', () => {
    const { own, falls } = standingOf(
      answers(
        (truth) => ({ ready: 'advance', notReady: 'hold', fell: 'stepBack' })[truth] as Choice,
      ),
    );
    expect(own?.sensitivity).toBeGreaterThan(3);
    expect(Math.abs(own!.criterion)).toBeLessThan(0.3);
    expect(falls).toEqual([10, 10]);
  });
});

test('the level rises after two accepted decisions and falls after none', () => {
  expect([0, 1, 2, 3].map((accepted) => levelAfter(3, accepted, LEVELS))).toEqual([2, 3, 4, 4]);
  expect(levelAfter(1, 0, LEVELS)).toBe(1);
  expect(levelAfter(LEVELS, 3, LEVELS)).toBe(LEVELS);
});

test('the last week pools each hand over the profile’s window', () => {
  const result = {
    affected: { shown: 25, correct: 20, meanS: 2, sdS: 1 },
    unaffected: { shown: 25, correct: 25, meanS: 1, sdS: 1 },
    meanS: 1.4,
    medianS: 1.3,
  };
  const series = Array.from({ length: 10 }, (_, day) => ({ day, result }));
  const { affected, unaffected } = lastWeek({ series }, norms);
  expect([affected.shown, affected.correct, affected.meanS]).toEqual([175, 140, 2]);
  expect(unaffected.correct).toBe(175);
});
