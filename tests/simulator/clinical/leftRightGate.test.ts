import { describe, expect, test } from 'vitest';
import { readLeftRightGate } from '../../../src/simulator/clinical/leftRightGate.ts';
import type { LeftRightResult, Protocol } from '../../../src/simulator/types.ts';
import { diaryOf, hands, NO_PRACTICE, pictures, times } from '../days.ts';
import { article, norms } from '../profiles.ts';

/** The gate on the morning after these days of practice; `null` = no practice. */
function gateAfter(protocol: Protocol, ...days: readonly (LeftRightResult | null)[]) {
  const diary = diaryOf(...days.map((leftRight) => (leftRight ? { leftRight } : NO_PRACTICE)));
  return readLeftRightGate(diary, protocol, days.length, 0);
}

function repeat(count: number, result: LeftRightResult | null) {
  return Array.from({ length: count }, () => result);
}

describe('the published gate: 80% in 2.5 s on 6 of the last 7 practice days', () => {
  const edge = pictures(40, 50, 2.5);

  test('opens on exactly six days at exactly 80% and 2.5 s', () => {
    const gate = gateAfter(norms, pictures(30, 50, 3.5), ...repeat(6, edge));
    expect(gate).toMatchObject({ met: true, daysMeeting: 6, daysNeeded: 6, testedDays: 7 });
  });

  test.each([
    ['five such days', pictures(30, 50, 3.5)],
    ['one picture short on the sixth day', pictures(39, 50, 2.5)],
    ['a hundredth of a second slow on the sixth day', pictures(40, 50, 2.51)],
  ])('stays shut on %s', (_name, sixth) => {
    const gate = gateAfter(norms, pictures(30, 50, 3.5), ...repeat(5, edge), sixth);
    expect(gate).toMatchObject({ met: false, daysMeeting: 5 });
  });

  test('looks back on seven practice days and no further', () => {
    const gate = gateAfter(norms, ...repeat(6, edge), ...repeat(2, pictures(30, 50, 3.5)));
    expect(gate).toMatchObject({ met: false, daysMeeting: 5, testedDays: 7 });
  });

  test('days without practice count neither for nor against', () => {
    const gate = gateAfter(norms, ...repeat(4, edge), null, null, ...repeat(2, edge), null);
    expect(gate).toMatchObject({ met: true, daysMeeting: 6, testedDays: 6 });
  });

  test('a day of 38 pictures says too little, one of 40 is enough', () => {
    expect(gateAfter(norms, ...repeat(6, pictures(38, 38, 1))).testedDays).toBe(0);
    expect(gateAfter(norms, ...repeat(6, pictures(32, 40, 2.5)))).toMatchObject({ met: true });
  });

  test('days before the stage began do not count', () => {
    const diary = diaryOf(...times(8, { leftRight: edge }));
    expect(readLeftRightGate(diary, norms, 8, 3)).toMatchObject({ met: false, daysMeeting: 5 });
  });

  test('what happens today is not known this morning', () => {
    const diary = diaryOf(...times(6, { leftRight: edge }));
    expect(readLeftRightGate(diary, norms, 5, 0)).toMatchObject({ met: false, daysMeeting: 5 });
  });
});

describe('the gate of the source article: 90% in 1.5 s (median) on 4 of the last 5 practice days', () => {
  const edge = pictures(45, 50, 1.5);

  test('opens on exactly four days at exactly 90% and 1.5 s', () => {
    const gate = gateAfter(article, pictures(30, 50, 3), ...repeat(4, edge));
    expect(gate).toMatchObject({ met: true, daysMeeting: 4, daysNeeded: 4 });
  });

  test.each([
    ['44 of 50', pictures(44, 50, 1.5)],
    ['1.51 s', pictures(45, 50, 1.51)],
  ])('stays shut when the fourth day has %s', (_name, fourth) => {
    expect(gateAfter(article, ...repeat(3, edge), fourth).met).toBe(false);
  });

  test('reads the median where the published gate reads the mean', () => {
    const skewed = { ...pictures(48, 50, 3), medianS: 1.4 };
    expect(gateAfter(article, ...repeat(6, skewed)).met).toBe(true);
    expect(gateAfter(norms, ...repeat(6, skewed)).met).toBe(false);
  });
});

describe('the two sides, pooled over the window', () => {
  // 7 x 25 pictures a side. 80% against 100%: gap 0.20, half-width 1.96 x sqrt(0.16/175) = 0.059.
  test('a gap whose 95% interval lies beyond 10 points shuts the published gate', () => {
    const uneven = hands([20, 25, 2], [25, 25, 2]);
    const gate = gateAfter(norms, ...repeat(7, uneven));
    expect(gate).toMatchObject({ met: false, daysMeeting: 7, sideGap: true });
  });

  // 88% against 100%: gap 0.12, half-width 1.96 x sqrt(0.1056/175) = 0.048: it reaches down to 0.072.
  test('a gap of 12 points that chance may have made does not', () => {
    const uneven = hands([22, 25, 2], [25, 25, 2]);
    expect(gateAfter(norms, ...repeat(7, uneven))).toMatchObject({ met: true, sideGap: false });
  });

  // All right, standard deviation 0.5 s: half-width 1.96 x 0.5 x sqrt(2/175) = 0.105 s.
  test.each([
    [0.4, false],
    [0.41, true],
  ])('an affected hand slower by %s s lies beyond 0.3 s for certain: %s', (gapS, sideGap) => {
    const uneven = hands([25, 25, 1.8 + gapS], [25, 25, 1.8]);
    expect(gateAfter(norms, ...repeat(7, uneven))).toMatchObject({ met: !sideGap, sideGap });
  });

  test('a gap the other way round counts as well', () => {
    const uneven = hands([25, 25, 2], [20, 25, 2]);
    expect(gateAfter(norms, ...repeat(7, uneven)).sideGap).toBe(true);
  });

  test('a day with a wide gap is noise where the week is even', () => {
    const days = [...repeat(6, pictures(48, 50, 2)), hands([19, 25, 2], [25, 25, 2])];
    expect(gateAfter(norms, ...days)).toMatchObject({ met: true, sideGap: false });
  });

  test('the source article says nothing of sides', () => {
    const uneven = hands([21, 25, 1.4], [25, 25, 1.2]);
    expect(gateAfter(article, ...repeat(5, uneven))).toMatchObject({ met: true, sideGap: false });
  });
});

describe('the plateau', () => {
  const flat = pictures(30, 40, 3);

  test('published: from day 21, at 75% or more and flat for a fortnight', () => {
    expect(gateAfter(norms, ...repeat(21, flat))).toMatchObject({ met: false, plateau: true });
    expect(gateAfter(norms, ...repeat(20, flat)).plateau).toBe(false);
    expect(gateAfter(norms, ...repeat(21, pictures(29, 40, 3))).plateau).toBe(false);
  });

  test('source article: from day 42, at 80% or more', () => {
    const level = pictures(32, 40, 3);
    expect(gateAfter(article, ...repeat(42, level))).toMatchObject({ met: false, plateau: true });
    expect(gateAfter(article, ...repeat(41, level)).plateau).toBe(false);
    expect(gateAfter(article, ...repeat(42, pictures(31, 40, 3))).plateau).toBe(false);
  });

  test('still gaining accuracy or speed is no plateau', () => {
    const gaining = (then: LeftRightResult) => [...repeat(14, flat), ...repeat(7, then)];
    expect(gateAfter(norms, ...gaining(pictures(32, 40, 3))).plateau).toBe(false);
    expect(gateAfter(norms, ...gaining(pictures(30, 40, 2.8))).plateau).toBe(false);
    expect(gateAfter(norms, ...gaining(pictures(30, 40, 2.9))).plateau).toBe(true);
  });

  test('five practice days in a fortnight are too few to call it flat', () => {
    const sparse = (last: number) => [
      ...repeat(7, flat),
      ...Array.from({ length: 14 }, (_, day) => (day < last ? flat : null)),
    ];
    expect(gateAfter(norms, ...sparse(5)).plateau).toBe(false);
    expect(gateAfter(norms, ...sparse(6)).plateau).toBe(true);
  });
});

test('without any practice nothing is known', () => {
  expect(readLeftRightGate([], norms, 0, 0)).toMatchObject({
    met: false,
    plateau: false,
    accuracy: null,
    timeS: null,
  });
});
