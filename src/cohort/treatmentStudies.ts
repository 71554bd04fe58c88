import { meanOf, sdOf, shareOf, standardisedDifference } from '../numbers/statistics.ts';
import {
  HEALTHY,
  initialState,
  liveDay,
  NO_PLAN,
  performanceOf,
  trueSigns,
} from '../simulator/body.ts';
import {
  type Course,
  falls,
  follow,
  lookAt,
  onPictures,
  people,
  relief,
  type Study,
} from './group.ts';
import { CENTRE, TRIAL } from './population.ts';
import {
  CONTROL,
  DOSES,
  denseCourse,
  gmi,
  IN_ORDER,
  REORDERED,
  thinCourse,
  touchCourse,
} from './programmes.ts';

const MM = 10;

function picturesAt(courses: readonly Course[], index: number) {
  return courses.map((course) => onPictures(course.person.patient, lookAt(course, index).state));
}

/** reinersmann-2010: four days of training. */
export const training: Study = (firstSeed, n) => {
  const imagesPerDay = DOSES.denseImages;
  const daily = gmi(NO_PLAN, { stage: 'leftRight', imagesPerDay, minutesPerDay: 0 });
  const phases = [
    { fromDay: 0, plan: NO_PLAN },
    { fromDay: DOSES.runInDays, plan: daily },
  ];
  const done = follow(people('training', firstSeed, n, TRIAL), phases, [DOSES.trainingDays / 7]);
  const [before, after] = [picturesAt(done, 0), picturesAt(done, 1)];
  return {
    timeBeforeMs: meanOf(before.map(({ timeMs }) => timeMs)),
    timeBeforeSdMs: sdOf(before.map(({ timeMs }) => timeMs)),
    timeAfterMs: meanOf(after.map(({ timeMs }) => timeMs)),
    accuracyBefore: meanOf(before.map(({ accuracy }) => accuracy)),
    healthyTimeMs: 1000 * performanceOf(HEALTHY).meanS,
  };
};

/** moseley-2006-neurology: graded motor imagery, or physical therapy and ongoing care. */
export const gradedImagery: Study = (firstSeed, n) => {
  const group = people('graded-imagery', firstSeed, n, TRIAL);
  const treated = follow(group, denseCourse(IN_ORDER), [7, 26]);
  const control = follow(group, CONTROL, [7, 26]);
  const lead = (index: number) => meanOf(falls(treated, index)) - meanOf(falls(control, index));
  return {
    fallMm: MM * meanOf(falls(treated, 1)),
    controlFallMm: MM * meanOf(falls(control, 1)),
    sixMonthFallMm: MM * meanOf(falls(treated, 2)),
    leadSixWeeksMm: MM * lead(1),
    leadSixMonthsMm: MM * lead(2),
    standardisedDifference: standardisedDifference(falls(treated, 1), falls(control, 1)),
    withoutThird: shareOf(treated, (course) => relief(course, 1) < 0.3),
  };
};

/** moseley-2005-pain: the stages in order, against two other orders. */
export const stageOrder: Study = (firstSeed, n) => {
  const group = people('stage-order', firstSeed, n, TRIAL);
  const ordered = follow(group, denseCourse(IN_ORDER), [7, 18]);
  const others = REORDERED.map((order) => follow(group, denseCourse(order), [7, 18]));
  const lead = (index: number) =>
    meanOf(falls(ordered, index)) - meanOf(others.map((other) => meanOf(falls(other, index))));
  return { orderLead6Mm: MM * lead(1), orderLead18Mm: MM * lead(2) };
};

/** johnson-2012: two centres, thin delivery to people with long-standing CRPS. */
export const audit: Study = (firstSeed, n) => {
  const group = people('audit', firstSeed, n, CENTRE);
  const [first, second] = [DOSES.firstCentreWeeks, DOSES.secondCentreWeeks].map((weeksEach) =>
    follow(group, thinCourse(weeksEach), [3 * weeksEach + 1]),
  ) as [readonly Course[], readonly Course[]];
  const times = (index: number) => meanOf(picturesAt(first, index).map(({ timeMs }) => timeMs));
  return {
    firstCentreNrs: meanOf(falls(first, 1)),
    secondCentreNrs: meanOf(falls(second, 1)),
    fasterMs: times(0) - times(1),
  };
};

/** moseley-2008-thinking: a short bout of imagery in people who have not practised it, and the limb after it. */
export const thinking: Study = (firstSeed, n) => {
  const minutesPerDay = DOSES.boutMinutes;
  const bout = gmi(NO_PLAN, { stage: 'imagery', imagesPerDay: 0, minutesPerDay });
  const bouts = people('thinking', firstSeed, n, TRIAL).flatMap(({ patient, luck }) => {
    const state = { ...initialState(patient), imageryStill: true };
    const { gmiMinutes, gmiRise } = liveDay(state, patient, bout, luck, 0).felt.practice;
    if (gmiMinutes === 0) return [];
    const swollen = (rise: number) => trueSigns({ state, patient }, rise).swelling;
    return [{ gmiRise, swelling: swollen(gmiRise) / swollen(0) - 1 }];
  });
  return {
    riseMm: MM * meanOf(bouts.map(({ gmiRise }) => gmiRise)),
    swellingRise: meanOf(bouts.map(({ swelling }) => swelling)),
  };
};

/** moseley-2008-tactile: two weeks of touch alone, or of the same touch with a task. */
export const tactile: Study = (firstSeed, n) => {
  const group = people('touch', firstSeed, n, TRIAL);
  const arm = (discrimination: boolean) =>
    MM * meanOf(falls(follow(group, touchCourse(discrimination), [3]), 1));
  return { touchAloneMm: arm(false), discriminationMm: arm(true) };
};
