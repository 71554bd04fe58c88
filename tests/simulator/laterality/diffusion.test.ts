import { describe, expect, test } from 'vitest';
import {
  decisionAccuracy,
  decisionMean,
  decisionTime,
  decisionVariance,
} from '../../../src/simulator/laterality/diffusion.ts';
import { moments } from './sampled.ts';

describe('decision in closed form', () => {
  // Without drift, a walk from the middle of a unit interval leaves it after 1/4 on average, with
  // variance 1/24 (the textbook case), and is right half the time.
  test('without drift is the textbook exit time', () => {
    expect(decisionAccuracy(0)).toBe(0.5);
    expect(decisionMean(0)).toBe(1 / 4);
    expect(decisionVariance(0)).toBe(1 / 24);
  });

  // By hand: push 2 -> accuracy 1/(1+e^-2) = 0.8808; mean tanh(1)/4 = 0.1904.
  test('at a push of 2 is what the formula gives by hand', () => {
    expect(decisionAccuracy(2)).toBeCloseTo(0.8808, 4);
    expect(decisionMean(2)).toBeCloseTo(0.7616 / 4, 4);
  });

  test.each([0.01, 0.2])('has no step where the series takes over, at %d', (push) => {
    expect(decisionMean(push - 1e-9)).toBeCloseTo(decisionMean(push + 1e-9), 5);
    expect(decisionVariance(push - 1e-9)).toBeCloseTo(decisionVariance(push + 1e-9), 6);
  });
});

describe('decision time', () => {
  test.each([0, 0.5, 1.5, 2.4, 4, 8, 12])(
    'has the closed form as its mean at a push of %d',
    (push) => {
      // Evenly spaced chances, so that only the tails' last slices are missed.
      const n = 4000;
      const times = Array.from({ length: n }, (_, i) => decisionTime(push, (i + 0.5) / n));
      const { mean, variance } = moments(times);
      expect(mean / decisionMean(push)).toBeCloseTo(1, 3);
      expect(Math.abs(variance / decisionVariance(push) - 1)).toBeLessThan(0.01);
    },
  );

  test('never falls as chance rises, and stays above 0', () => {
    let last = 0;
    for (let i = 0; i < 500; i += 1) {
      const time = decisionTime(2.43, i / 500);
      expect(time).toBeGreaterThanOrEqual(last);
      last = time;
    }
    expect(decisionTime(2.43, 0)).toBeGreaterThan(0);
    expect(Number.isFinite(decisionTime(12, 1 - 2 ** -32))).toBe(true);
  });

  // Simulated here step by step, the slow and obvious way, with a correction for the finite step
  // (bounds brought in by 0.5826 sqrt(dt) each).
  test('agrees with a walk taken step by step', () => {
    const [dt, drift, walks] = [1 / 2000, 1.5, 3000];
    const inset = 0.5826 * Math.sqrt(dt);
    let seed = 12345;
    const step = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 31 === 1 ? Math.sqrt(dt) : -Math.sqrt(dt);
    };
    const times: number[] = [];
    for (let i = 0; i < walks; i += 1) {
      let at = 0.5;
      let t = 0;
      while (at > inset / 2 && at < 1 - inset / 2) {
        at += drift * dt + step();
        t += dt;
      }
      times.push(t);
    }
    const walked = moments(times);
    const error = Math.sqrt(walked.variance / walks);
    expect(Math.abs(walked.mean - decisionMean(drift))).toBeLessThan(4 * error + 0.004);
    const sorted = times.sort((a, b) => a - b);
    for (const share of [0.1, 0.5, 0.9]) {
      expect(sorted[Math.floor(share * walks)]).toBeCloseTo(decisionTime(drift, share), 1.7);
    }
  });
});
