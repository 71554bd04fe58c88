import { describe, expect, test } from 'vitest';
import { readFlare, stepBackCriteria } from '../../../src/simulator/clinical/flare.ts';
import { readStageTolerance } from '../../../src/simulator/clinical/toleranceGate.ts';
import type { DiaryDay } from '../../../src/simulator/types.ts';
import { diaryOf, times } from '../days.ts';
import { article, norms } from '../profiles.ts';

const PAIN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type Day = Partial<DiaryDay>;
const at = (painAverage: number, more: Day = {}): Day => ({ painAverage, ...more });

/** What the clinic reads after a quiet week at the usual pain and these days, early in a stage. */
function after(usual: number, days: readonly Day[], quiet: Day = {}, protocol = norms) {
  const diary = diaryOf(
    ...times(7, at(usual, { sleep: 'fair', useMinutes: 60, ...quiet })),
    ...days,
  );
  return {
    flare: readFlare(diary, protocol, usual, diary.length, 7),
    stepBack: stepBackCriteria(diary, protocol, usual, diary.length),
  };
}

describe.each(PAIN)('a usual pain of %i', (usual) => {
  test('quiet days are no flare and ask for nothing', () => {
    const { flare, stepBack } = after(usual, times(3, at(usual)));
    expect(flare).toMatchObject({ active: false, inBand: true });
    expect(stepBack).toEqual([]);
  });

  test('something within reach takes a flare out of the band and asks for a step back', () => {
    const worst = after(usual, times(3, at(10, { sleep: 'poor', useMinutes: 20 })));
    expect(worst.flare).toMatchObject({ active: true, inBand: false, expected: false });
    expect(worst.stepBack).toContain('painHigh');
  });

  test('under every profile alike', () => {
    for (const days of [1, 2, 3].map((n) => times(n, at(10, { sleep: 'poor' })))) {
      const [one, other] = [norms, article].map((profile) => after(usual, days, {}, profile));
      expect(one?.flare.inBand).toBe(other?.flare.inBand);
    }
  });
});

test.each(PAIN.filter((usual) => usual < 9))(
  'from %i a third day of a small flare is more than 48 hours, a second is not',
  (usual) => {
    const small = at(usual + (usual === 8 ? 1 : 1.2));
    expect(after(usual, times(2, small)).flare).toMatchObject({
      active: true,
      inBand: usual < 8,
    });
    expect(after(usual, times(3, small)).flare).toMatchObject({ active: true, inBand: false });
  },
);

describe('two days at', () => {
  test.each([
    [6, 8, true],
    [6, 8.1, false],
    [7, 8.5, true],
    [7, 8.6, false],
    [8, 8.9, true],
    [8, 9, false],
    [8.4, 8.9, true],
    [8.8, 9.3, true],
    [8.8, 9.5, false],
    [9, 10, true],
  ])('a usual of %d, pain of %d: in the band %s', (usual, level, inBand) => {
    const { flare, stepBack } = after(usual, times(2, at(level)));
    expect(flare.inBand).toBe(inBand);
    // Below 7 the step back waits for a third day.
    expect(stepBack).toEqual(inBand || usual < 7 ? [] : ['painHigh']);
  });

  test('the usual level, with nights lost, are a flare where pain has no room to tell', () => {
    const nights = times(2, { sleep: 'poor' } as const);
    const at9 = after(
      9,
      nights.map((one) => at(9, one)),
    );
    expect(at9.flare).toMatchObject({ active: true, inBand: false });
    expect(at9.stepBack).toEqual(['painHigh']);
    const at8 = after(
      8,
      nights.map((one) => at(8, one)),
    );
    expect(at8.flare.active).toBe(false);
    expect(at8.stepBack).toEqual([]);
  });

  test('a point up, with nights lost, leave the band from 7 on', () => {
    const nights = (usual: number) => times(2, at(usual + 1, { sleep: 'poor' }));
    expect(after(7, nights(7)).flare.inBand).toBe(false);
    expect(after(7, times(2, at(8))).flare.inBand).toBe(true);
    expect(after(6, nights(6)).flare.inBand).toBe(true);
  });

  test('poor nights that are usual tell nothing', () => {
    const poor = { sleep: 'poor' } as const;
    expect(after(9, times(2, at(9, poor)), poor).flare.active).toBe(false);
  });
});

describe('practice that may raise pain by a point', () => {
  const practised = (painBefore: number, painDuring: number) =>
    times(5, {
      gmiMinutes: 10,
      painBefore,
      painDuring,
      settleMinutes: 20,
    });
  const met = (from: number, to: number) =>
    readStageTolerance(diaryOf(...practised(from, to)), norms.imagery, 5, 0).met;

  test.each(PAIN.filter((from) => from <= 8))('from %i: a point passes', (from) => {
    expect(met(from, from + 1)).toBe(true);
  });

  test.each(PAIN.filter((from) => from <= 9))(
    'from %i: the top of the scale does not, unless it is a point',
    (from) => {
      expect(met(from, 10)).toBe(false);
      expect(met(from, from)).toBe(true);
    },
  );
});
