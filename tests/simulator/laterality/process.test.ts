import { describe, expect, test } from 'vitest';
import { PICTURES, type Picture } from '../../../src/simulator/laterality/pictures.ts';
import {
  HEALTHY,
  PATIENT,
  type Performance,
  type Process,
  performanceOf,
} from '../../../src/simulator/laterality/process.ts';
import { moments, sample } from './sampled.ts';

/** The same person on pictures of the affected hand: turning takes longer, evidence is weaker. */
function withSidePenalty(process: Process, share: number): Process {
  return {
    ...process,
    rotationS: process.rotationS * (1 + share),
    palmS: process.palmS * (1 + share),
    drift: process.drift * (1 - share),
  };
}

/** Both hands of somebody with CRPS, as the protocol's table has them. */
function both(process: Process, share: number, pictures?: readonly Picture[]): Performance {
  const [better, worse] = [
    performanceOf(process, pictures),
    performanceOf(withSidePenalty(process, share), pictures),
  ];
  const accuracy = (better.accuracy + worse.accuracy) / 2;
  const meanS = (better.accuracy * better.meanS + worse.accuracy * worse.meanS) / (2 * accuracy);
  return { accuracy, meanS, sdS: better.sdS };
}

const PEOPLE: Readonly<Record<string, (pictures?: readonly Picture[]) => Performance>> = {
  healthy: (pictures) => both(HEALTHY, 0, pictures),
  CRPS: (pictures) => both(PATIENT, 0.08, pictures),
};

// Results printed when the model was first worked out. They come from a simulation in time steps, which overshoots the
// bounds: somewhat slower and more accurate than the exact process. Hence 0.07 s and 0.015.
const SLACK_S = 0.07;
const TABLE: readonly (readonly [who: string, view: string, rotation: number, meanS: number])[] = [
  ['healthy', 'back', 0, 1.0],
  ['healthy', 'back', -45, 1.19],
  ['healthy', 'back', 45, 1.21],
  ['healthy', 'back', -90, 1.56],
  ['healthy', 'back', 90, 1.61],
  ['healthy', 'back', -135, 2.05],
  ['healthy', 'back', 135, 2.16],
  ['healthy', 'back', 180, 2.64],
  ['healthy', 'palm', 0, 1.21],
  ['healthy', 'palm', -45, 1.41],
  ['healthy', 'palm', 45, 1.48],
  ['healthy', 'palm', -90, 1.77],
  ['healthy', 'palm', 90, 1.99],
  ['healthy', 'palm', -135, 2.26],
  ['healthy', 'palm', 135, 2.69],
  ['healthy', 'palm', 180, 2.87],
  ['CRPS', 'back', 0, 1.24],
  ['CRPS', 'back', -45, 1.45],
  ['CRPS', 'back', 45, 1.47],
  ['CRPS', 'back', -90, 1.9],
  ['CRPS', 'back', 90, 1.95],
  ['CRPS', 'back', -135, 2.49],
  ['CRPS', 'back', 135, 2.64],
  ['CRPS', 'back', 180, 3.22],
  ['CRPS', 'palm', 0, 1.5],
  ['CRPS', 'palm', -45, 1.72],
  ['CRPS', 'palm', 45, 1.81],
  ['CRPS', 'palm', -90, 2.18],
  ['CRPS', 'palm', 90, 2.42],
  ['CRPS', 'palm', -135, 2.76],
  ['CRPS', 'palm', 135, 3.27],
  ['CRPS', 'palm', 180, 3.44],
];

describe('the protocol table', () => {
  test.each(TABLE)('%s, %s at %i degrees takes %d s', (who, view, rotation, meanS) => {
    const pictures = PICTURES.filter((one) => one.view === view && one.rotation === rotation);
    expect(pictures).toHaveLength(1);
    expect(Math.abs((PEOPLE[who]?.(pictures).meanS ?? 0) - meanS)).toBeLessThan(SLACK_S);
  });

  test.each([
    ['healthy', 0, 0.97],
    ['healthy', 180, 0.92],
    ['CRPS', 0, 0.89],
    ['CRPS', 180, 0.8],
  ] as const)('%s turned by %i degrees is right in %d', (who, rotation, accuracy) => {
    const pictures = PICTURES.filter((one) => one.rotation === rotation);
    expect(Math.abs((PEOPLE[who]?.(pictures).accuracy ?? 0) - accuracy)).toBeLessThan(0.015);
  });

  test.each([
    ['healthy', 1.81, 0.95],
    ['CRPS', 2.21, 0.85],
  ] as const)('%s over all pictures takes %d s and is right in %d', (who, meanS, accuracy) => {
    const all = PEOPLE[who]?.();
    expect(Math.abs((all?.meanS ?? 0) - meanS)).toBeLessThan(SLACK_S);
    expect(Math.abs((all?.accuracy ?? 0) - accuracy)).toBeLessThan(0.015);
  });
});

describe('sampled trials against the closed form', () => {
  test.each([
    ['healthy', HEALTHY, 51],
    ['CRPS', PATIENT, 52],
    ['CRPS, affected hand', withSidePenalty(PATIENT, 0.3), 53],
  ] as const)('%s: accuracy, mean and variance within Monte Carlo error', (_, process, seed) => {
    const n = 12_000;
    const closed = performanceOf(process);
    const { accuracy, times } = sample(process, n, seed);
    const drawn = moments(times);
    const share = closed.accuracy;
    expect(Math.abs(accuracy - share)).toBeLessThan(3.5 * Math.sqrt((share * (1 - share)) / n));
    expect(Math.abs(drawn.mean - closed.meanS)).toBeLessThan(
      (3.5 * closed.sdS) / Math.sqrt(drawn.n),
    );
    expect(Math.abs(drawn.variance - closed.sdS ** 2)).toBeLessThan(3.5 * drawn.varianceError);
  });
});

test('lateral turns take longer than medial ones, most of all for palms', () => {
  const time = (view: string, rotation: number) =>
    performanceOf(
      PATIENT,
      PICTURES.filter((p) => p.view === view && p.rotation === rotation),
    ).meanS;
  for (const turn of [45, 90, 135]) {
    const [palm, back] = [
      time('palm', turn) - time('palm', -turn),
      time('back', turn) - time('back', -turn),
    ];
    expect(back).toBeGreaterThan(0);
    expect(palm).toBeGreaterThan(back);
  }
});
