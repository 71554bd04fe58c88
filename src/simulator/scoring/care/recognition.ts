import { meanOf } from '../../../numbers/statistics.ts';
import { SIGN_CHECKS, SYMPTOM_QUESTIONS } from '../../clinical/budapest.ts';
import { BUDAPEST_CATEGORIES } from '../../types.ts';
import { firstDayOf, firstTreatmentDay, saidNotCrps, stepsOf } from '../ask.ts';
import { budapestExamined, budapestGaps } from '../budapest.ts';
import { type CarePart, inTime, shareOf } from './part.ts';

/** Days by which an assessment is complete, and by which late is better than never. */
const ASSESSED = 14;
const ASSESSED_LATE = 28;

/** Looking, measuring and moving: what one of them shows does not stand for the others, nor for touch. */
const SIGNS: readonly (readonly string[])[] = [
  ['examine.look'],
  ['examine.skinTemperature'],
  ['examine.range', 'examine.strength'],
];
const OTHER_CAUSES = [
  'examine.nervesCirculation',
  'examine.fractureSite',
  'examine.skinBodyTemperature',
];

/** What a conclusion is worth when one question or examination was left out. */
const ONE_GAP = 0.8;
/** Treatment from here on is long enough to look again, and so long after the first look. */
const AGAIN_DUE = 49;
const AGAIN_AFTER = 28;
const AGAIN = [
  'examine.look',
  ...SIGN_CHECKS.sensory,
  'examine.skinTemperature',
  'examine.range',
  'examine.strength',
  'examine.sensitivityMap',
];

export const RECOGNITION = {
  symptomsAsked: {
    domain: 'recognition',
    given: ({ notes }) =>
      BUDAPEST_CATEGORIES.reduce(
        (sum, category) =>
          sum +
          inTime(
            firstDayOf(notes, [`ask.${SYMPTOM_QUESTIONS[category]}`]),
            ASSESSED,
            ASSESSED_LATE,
          ),
        0,
      ) / BUDAPEST_CATEGORIES.length,
  },
  /** Touch can hurt in several ways: each test of it is a part of its quarter. */
  signsExamined: {
    domain: 'recognition',
    given: ({ notes }) => {
      const done = (any: readonly string[]) =>
        inTime(firstDayOf(notes, any), ASSESSED, ASSESSED_LATE);
      const touch = meanOf(SIGN_CHECKS.sensory.map((one) => done([one])));
      return meanOf([touch, ...SIGNS.map(done)]);
    },
  },
  otherCausesChecked: {
    domain: 'recognition',
    given: ({ notes }) =>
      shareOf(OTHER_CAUSES, (one) => inTime(firstDayOf(notes, [one]), ASSESSED, ASSESSED_LATE) > 0),
  },
  /** A conclusion that the findings bear, not treatment against one's own record. */
  concluded: {
    domain: 'recognition',
    given: ({ notes }) => {
      if (firstTreatmentDay(notes) !== null && saidNotCrps(notes)) return 0;
      const records = stepsOf(notes, 'diagnose');
      // Found out and not written down is half of it.
      if (records.length === 0) return budapestExamined(notes, ASSESSED_LATE) ? 0.5 : 0;
      const fewest = Math.min(...records.map(({ day }) => budapestGaps(notes, day)));
      if (fewest === 0) return 1;
      return fewest === 1 ? ONE_GAP : 0.5;
    },
  },
  lookedAgain: {
    domain: 'recognition',
    given: ({ notes }) => {
      if (notes.lastDay < AGAIN_DUE) return null;
      const again = AGAIN.filter(
        (name) => (notes.deeds.get(name)?.at(-1)?.day ?? 0) >= AGAIN_AFTER,
      );
      return Math.min(1, again.length / 2);
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
