import { type Stream, streamFrom } from '../../numbers/stream.ts';
import { dayMeets, hasLevelledOff } from '../../simulator/clinical/index.ts';
import type { Protocol } from '../../simulator/index.ts';

export type Gate = Pick<
  Protocol['leftRight'],
  'accuracyMin' | 'timeMaxS' | 'timeStatistic' | 'neededDays' | 'windowDays' | 'plateau'
>;

/** How one virtual person learns the task (teaching assumptions, fitted to the four days of claim left-right-practice-effect). */
export interface Learner {
  readonly timeS: number;
  readonly timeShare: number;
  readonly tauDays: number;
  readonly error: number;
}
/** What one day's test of fifty pictures shows. */
export interface Day {
  readonly accuracy: number;
  readonly meanS: number;
}

export const PICTURES = 50;
export const DAYS = 84;
/** Share of the starting error that long practice leaves, and the day-to-day spread of times. */
const ERROR_LEFT = 0.45;
const DAY_CV = 0.08;
/** Medians stand below means in these times (teaching assumption: 1.99 beside 2.21 s). */
const MEDIAN_SHARE = 0.9;

const normal = (draw: Stream) => {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += draw.next();
  return sum;
};
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

export function drawLearner(draw: Stream): Learner {
  return {
    timeS: 2.28 * Math.exp(0.303 * normal(draw) - 0.046),
    timeShare: clamp(0.68 + 0.08 * normal(draw), 0.5, 0.95),
    tauDays: 4.84 * Math.exp(0.5 * normal(draw)),
    error: clamp(0.16 + 0.08 * normal(draw), 0.02, 0.45),
  };
}

/** True ability after `n` practice days, without the noise of a test. */
export function abilityAfter(one: Learner, n: number): Day {
  const time = one.timeS * (one.timeShare + (1 - one.timeShare) * Math.exp(-n / one.tauDays));
  const error = one.error * (ERROR_LEFT + (1 - ERROR_LEFT) * Math.exp(-n / (2 * one.tauDays)));
  return { accuracy: 1 - error, meanS: time };
}

function testOf({ accuracy, meanS }: Day, draw: Stream): Day {
  let correct = 0;
  for (let i = 0; i < PICTURES; i += 1) if (draw.next() < accuracy) correct += 1;
  return { accuracy: correct / PICTURES, meanS: meanS * (1 + DAY_CV * normal(draw)) };
}

/** Twelve weeks of tests; null on days without practice. */
export function courseOf(one: Learner, adherence: number, draw: Stream): (Day | null)[] {
  let practised = 0;
  return Array.from({ length: DAYS }, () => {
    if (draw.next() >= adherence) return null;
    practised += 1;
    return testOf(abilityAfter(one, practised), draw);
  });
}

const timeOf = (day: Day, gate: Gate) =>
  gate.timeStatistic === 'medianCorrect' ? day.meanS * MEDIAN_SHARE : day.meanS;
const meets = (day: Day, gate: Gate) =>
  dayMeets({ accuracy: day.accuracy, timeS: timeOf(day, gate) }, gate.accuracyMin, gate.timeMaxS);

/** Day (from 1) on which the gate, or the plateau rule beside it, first lets somebody through. */
export function dayThrough(
  course: readonly (Day | null)[],
  gate: Gate,
  withPlateau: boolean,
): number | null {
  for (let day = gate.windowDays; day <= course.length; day += 1) {
    const tested = course.slice(0, day).filter((one) => one !== null);
    const window = tested.slice(-gate.windowDays);
    if (window.filter((one) => meets(one, gate)).length >= gate.neededDays) return day;
    if (!withPlateau || day < gate.plateau.afterDays) continue;
    const recent = course
      .slice(Math.max(0, day - gate.plateau.flatDays), day)
      .filter((one) => one !== null)
      .map(({ accuracy, meanS }) => ({ accuracy, timeS: meanS }));
    if (hasLevelledOff(recent, gate.plateau.accuracyMin)) return day;
  }
  return null;
}

export interface Cohort {
  /** Share let through by the end of each week, from week 1. */
  readonly weekly: readonly number[];
  /** Of those still held: the accuracy that four more weeks would truly add, by week. Null when nobody is held. */
  readonly stillToGain: readonly (number | null)[];
}

/** Plays a cohort against one gate. The same seed gives the same people. */
export function playCohort(
  gate: Gate,
  adherence: number,
  withPlateau: boolean,
  people = 300,
  seed = 1,
): Cohort {
  const weeks = DAYS / 7;
  const through = Array.from({ length: people }, (_, i) => {
    const draw = streamFrom(seed * 100_003 + i);
    const learner = drawLearner(draw);
    return { learner, day: dayThrough(courseOf(learner, adherence, draw), gate, withPlateau) };
  });
  const at = Array.from({ length: weeks }, (_, i) => 7 * (i + 1));
  return {
    weekly: at.map(
      (day) => through.filter((one) => one.day !== null && one.day <= day).length / people,
    ),
    stillToGain: at.map((day) => {
      const held = through.filter((one) => one.day === null || one.day > day);
      if (held.length === 0) return null;
      const gains = held.map(({ learner }) => {
        const n = day * adherence;
        const later = abilityAfter(learner, n + 28 * adherence).accuracy;
        return later - abilityAfter(learner, n).accuracy;
      });
      return gains.reduce((sum, one) => sum + one, 0) / held.length;
    }),
  };
}
