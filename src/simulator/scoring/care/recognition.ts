import { SIGN_CHECKS, SYMPTOM_QUESTIONS } from '../../clinical/budapest.ts';
import { BUDAPEST_CATEGORIES } from '../../types.ts';
import { firstDayOf, firstTreatmentDay, saidNotCrps, stepsOf } from '../ask.ts';
import { budapestExamined } from '../budapest.ts';
import { type CarePart, inTime, shareOf } from './part.ts';

/** Days by which an assessment is complete, and by which late is better than never. */
const ASSESSED = 14;
const ASSESSED_LATE = 28;

/** Looking, feeling, measuring and moving: what one of them shows does not stand for the others. */
const SIGNS: readonly (readonly string[])[] = [
  ['examine.look'],
  SIGN_CHECKS.sensory,
  ['examine.skinTemperature'],
  ['examine.range', 'examine.strength'],
];
const OTHER_CAUSES = [
  'examine.nervesCirculation',
  'examine.fractureSite',
  'examine.skinBodyTemperature',
];

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
  signsExamined: {
    domain: 'recognition',
    given: ({ notes }) =>
      SIGNS.reduce((sum, any) => sum + inTime(firstDayOf(notes, any), ASSESSED, ASSESSED_LATE), 0) /
      SIGNS.length,
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
      if (records.length === 0) return 0;
      return records.some(({ day }) => budapestExamined(notes, day)) ? 1 : 0.5;
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
