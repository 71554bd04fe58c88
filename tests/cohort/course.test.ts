import { describe, expect, test } from 'vitest';
import { type Phase, runCourse, USUAL_CARE } from '../../src/cohort/course.ts';
import { falls, follow, people } from '../../src/cohort/group.ts';
import { drawPatient } from '../../src/cohort/person.ts';
import { CENTRE, EARLY, TRIAL } from '../../src/cohort/population.ts';
import { denseCourse, gmi, IN_ORDER, NO_PROGRAMME } from '../../src/cohort/programmes.ts';
import { meanOf } from '../../src/numbers/statistics.ts';
import { liveDay } from '../../src/simulator/patient/day.ts';
import { initialState } from '../../src/simulator/patient/state.ts';
import { luckOf } from '../../src/simulator/random.ts';

const luck = luckOf(11, 'course-test');
const patient = drawPatient(luck, 0, TRIAL);

describe('a course', () => {
  test('is the patient physics, day by day, and nothing else', () => {
    let state = {
      ...initialState(patient),
      imageryStill: true,
      mirrorSetUp: true,
      mirrorAdapted: true,
    };
    const pains: number[] = [];
    for (let day = 0; day < 20; day += 1) {
      // Somebody of the study sees them each week.
      if (day % 7 === 0) state = { ...state, daysUnseen: 0 };
      const lived = liveDay(state, patient, USUAL_CARE, luck, day);
      state = lived.state;
      pains.push(lived.felt.painAverage);
    }
    const [look] = runCourse(patient, luck, NO_PROGRAMME, [20]);
    expect(look?.state).toEqual(state);
    expect(look?.pain).toBeCloseTo(meanOf(pains.slice(-7)), 12);
  });

  test('is the same whatever days are looked at', () => {
    const [, late] = runCourse(patient, luck, denseCourse(IN_ORDER), [7, 40]);
    const [alone] = runCourse(patient, luck, denseCourse(IN_ORDER), [40]);
    expect(alone).toEqual(late);
  });

  test('counts the days of a stage from its own beginning', () => {
    const imagery = gmi(USUAL_CARE, { stage: 'imagery', imagesPerDay: 0, minutesPerDay: 10 });
    const pictures = gmi(USUAL_CARE, { stage: 'leftRight', imagesPerDay: 60, minutesPerDay: 0 });
    const phases: readonly Phase[] = [
      { fromDay: 0, plan: pictures },
      { fromDay: 20, plan: imagery },
    ];
    const [before, after] = runCourse(patient, luck, phases, [20, 21]);
    expect(before?.state.stageDays).toBeGreaterThan(5);
    expect(after?.state.stageDays).toBeLessThanOrEqual(1);
  });
});

describe('a population', () => {
  test('gives the same person for the same address, and another for another', () => {
    expect(drawPatient(luck, 0, TRIAL)).toEqual(patient);
    expect(drawPatient(luckOf(12, 'course-test'), 0, TRIAL)).not.toEqual(patient);
  });

  test('has the means that it says', () => {
    const drawn = Array.from({ length: 800 }, (_, i) => drawPatient(luckOf(i, 'means'), 0, CENTRE));
    const weeks = drawn.map((one) => one.durationWeeks).sort((a, b) => a - b);
    expect(
      Math.abs(meanOf(drawn.map((one) => one.start.distress)) - CENTRE.distress[0]),
    ).toBeLessThan(0.02);
    expect((weeks[400] ?? 0) / CENTRE.durationWeeks.median).toBeGreaterThan(0.9);
    expect((weeks[400] ?? 0) / CENTRE.durationWeeks.median).toBeLessThan(1.1);
  });

  test('keeps everybody inside the bounds of a case file', () => {
    for (const population of [TRIAL, EARLY, CENTRE]) {
      for (let seed = 0; seed < 200; seed += 1) {
        const { start, traits } = drawPatient(luckOf(seed, 'bounds'), 0, population);
        const { touchTolerance, ...shares } = start;
        for (const share of Object.values(shares)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(touchTolerance).toBeLessThanOrEqual(5);
        expect(traits.untrainedError).toBeLessThanOrEqual(0.5);
        expect(traits.trainedTimeShare).toBeGreaterThanOrEqual(0.5);
      }
    }
  });
});

test('without a programme, the first weeks bring more relief than long-standing pain ever does', () => {
  const gain = (population: typeof EARLY) =>
    meanOf(falls(follow(people('natural', 500, 60, population), NO_PROGRAMME, [20]), 1));
  expect(gain(EARLY)).toBeGreaterThan(gain(CENTRE) + 0.5);
});
