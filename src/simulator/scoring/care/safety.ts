import { MINIMUM_SCREEN } from '../../clinical/minimumScreen.ts';
import { needlessEmergencies } from '../alarms.ts';
import { distressKnown, firstDayOf, firstTreatmentDay, startOf } from '../ask.ts';
import { type CarePart, inTime, shareOf } from './part.ts';

const ASKED = 7;
const SCREENED = 28;
/** What asking is worth where a questionnaire would tell more. */
const OTHER_WAY = 0.75;
/** Days after distress was known within which support is arranged. */
const SUPPORT = 21;
const SUPPORT_LATE = 42;

export const SAFETY = {
  dangerAsked: {
    domain: 'safety',
    given: ({ notes }) => inTime(firstDayOf(notes, ['ask.redFlagSymptoms']), ASKED, 2 * ASKED),
  },
  screened: {
    domain: 'safety',
    given: ({ notes }) => {
      const by = (startOf(notes, 'gmi')?.day ?? SCREENED) + ASKED;
      const doneBy = (ways: readonly string[]) =>
        (firstDayOf(notes, ways) ?? Number.POSITIVE_INFINITY) <= by;
      const shares = MINIMUM_SCREEN.map(([usual, ...others]) =>
        doneBy([usual]) ? 1 : doneBy(others) ? OTHER_WAY : 0,
      );
      return shares.reduce((sum: number, one) => sum + one, 0) / MINIMUM_SCREEN.length;
    },
  },
  supported: {
    domain: 'safety',
    given: ({ notes }) => {
      const known = distressKnown(notes);
      if (known === null || notes.lastDay < known.day + SUPPORT) return null;
      const day = firstDayOf(notes, ['refer.psychology', 'refer.embeddedStrategies']);
      return inTime(day, known.day + SUPPORT, known.day + SUPPORT_LATE);
    },
  },
  /** What to do in a flare, and where to stop, agreed about when practice begins. */
  limitsAgreed: {
    domain: 'safety',
    given: ({ notes }) => {
      const by = (firstTreatmentDay(notes) ?? 0) + ASKED;
      return shareOf(
        ['agree.flarePlan', 'agree.painLimit'],
        (one) => (firstDayOf(notes, [one]) ?? Number.POSITIVE_INFINITY) <= by,
      );
    },
  },
  /** Alarm for what needs it. */
  alarmsFit: {
    domain: 'safety',
    given: ({ notes }) => {
      const needless = needlessEmergencies(notes).length;
      return needless === 0 ? 1 : needless === 1 ? 0.5 : 0;
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
