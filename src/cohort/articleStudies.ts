import { meanOf, shareOf } from '../numbers/statistics.ts';
import { accuracyOf, drawLearner, practiceSeries } from '../simulator/body.ts';
import { luckOf } from '../simulator/index.ts';
import { falls, follow, lookAt, people, relief, type Study } from './group.ts';
import { EARLY, TRIAL } from './population.ts';
import {
  CONTROL,
  combinedCourse,
  DOSES,
  denseCourse,
  IN_ORDER,
  touchCourse,
} from './programmes.ts';

/** Days of left/right practice until the source article's gate is met on 4 of 5 days; null if never. */
function gateDay(firstSeed: number, index: number, days: number, half: boolean): number | null {
  const luck = luckOf(firstSeed + index, 'article-gate');
  const drawn = drawLearner(luck, 0);
  const learner = half ? { ...drawn, untrainedError: DOSES.gateHalfWrong } : drawn;
  const { gateImages, gateDaysPractised } = DOSES;
  const series = practiceSeries(luck, learner, days, gateImages, gateDaysPractised);
  const met: boolean[] = [];
  for (const { day, result } of series) {
    if (!result) continue;
    met.push((accuracyOf(result) ?? 0) >= 0.9 && (result.medianS ?? 9) < 1.5);
    if (met.slice(-5).filter(Boolean).length >= 4) return day;
  }
  return null;
}

/** What the source article says would happen, asked of the same virtual people. */
export const article: Study = (firstSeed, n) => {
  const group = people('article', firstSeed, n, TRIAL);
  // The same people but for how long they have had it: only the start is to differ.
  const early = people('article', firstSeed, n, { ...TRIAL, durationWeeks: EARLY.durationWeeks });
  const treated = follow(group, denseCourse(IN_ORDER), [2, 4, 12]);
  const control = follow(group, CONTROL, [12]);
  const touched = follow(group, touchCourse(true), [12]);
  const soon = follow(early, denseCourse(IN_ORDER), [12]);
  const combined = follow(group, combinedCourse(), [24]);
  const gates = (half: boolean, days: number) =>
    Array.from({ length: n }, (_, index) => gateDay(firstSeed, index, days, half));
  const used = (courses: typeof treated, index: number) =>
    meanOf(courses.map((one) => lookAt(one, index).state.function - lookAt(one, 0).state.function));
  return {
    startNrs: meanOf(treated.map((one) => lookAt(one, 0).pain)),
    halvedAt4Weeks: shareOf(treated, (one) => relief(one, 2) >= 0.5),
    worseAt2Weeks: shareOf(treated, (one) => relief(one, 1) < 0),
    controlFall12Nrs: meanOf(falls(control, 1)),
    advantage12Nrs: meanOf(falls(treated, 3)) - meanOf(falls(control, 1)),
    combinedFall24Nrs: meanOf(falls(combined, 1)),
    successEarly: shareOf(soon, (one) => relief(one, 1) >= 0.3),
    successLate: shareOf(treated, (one) => relief(one, 3) >= 0.3),
    functionGainRatio: used(touched, 1) / used(control, 1),
    gateBy4Weeks: shareOf(gates(false, 28), (day) => day !== null),
    gateFromHalfBy12Weeks: shareOf(gates(true, 84), (day) => day !== null),
  };
};
