import { functionReadings } from '../../clinical/functionScore.ts';
import { firstDayOf } from '../ask.ts';
import type { CaseNotes, VisitNote } from '../notes.ts';
import { type CarePart, inTime, shareOf } from './part.ts';

const BASELINE = 14;
const AGAIN_DUE = 49;
const AGAIN_AFTER = 21;
/** A treatment from here on is closed with a measure. */
const CLOSING_DUE = 42;
const CLOSING = 21;
/** Days between visits up to which somebody keeps an eye on it, and below which nothing can have changed. */
const LONGEST_GAP = 21;
const STORM_GAP = 3.5;
const STORM_VISITS = 8;

const MEASURES = [
  'quickDash',
  'lefs',
  'nrs',
  'leftRightTest',
  'grip',
  'volume',
  'css',
  'phq9',
  'gad7',
  'tsk11',
  'pcs',
  'pseq',
  'pgic',
].map((one) => `measure.${one}`);

function gaps(visits: readonly VisitNote[], lastDay: number): readonly number[] {
  const days = [...visits.map(({ day }) => day), lastDay];
  return days.slice(1).map((day, at) => day - (days[at] ?? day));
}

/** What a measure other than function is worth in its place. */
const OTHER_MEASURE = 0.7;

/** What was measured when it counts is worth: function all, anything else most of it. */
function worthOf(notes: CaseNotes, counts: (day: number, first: number) => boolean): number {
  const any = (days: readonly number[]) => days.some((day) => counts(day, days[0] ?? 0));
  if (any(functionReadings(notes.findings).map(({ day }) => day))) return 1;
  const other = MEASURES.some((name) => any((notes.deeds.get(name) ?? []).map(({ day }) => day)));
  return other ? OTHER_MEASURE : 0;
}

export const MEASUREMENT = {
  /** Function, pain, and what is to be trained, at the beginning. */
  measuredFirst: {
    domain: 'measurement',
    given: ({ notes }) => {
      const first = [
        ['measure.quickDash', 'measure.lefs'],
        ['ask.pain'],
        ['measure.nrs'],
        ['measure.leftRightTest'],
      ];
      return (
        first.reduce(
          (sum, any) => sum + inTime(firstDayOf(notes, any), BASELINE, 2 * BASELINE),
          0,
        ) / first.length
      );
    },
  },
  /** Measured again, function best of all. */
  measuredAgain: {
    domain: 'measurement',
    given: ({ notes }) => {
      if (notes.lastDay < AGAIN_DUE) return null;
      return worthOf(notes, (day, first) => day >= first + AGAIN_AFTER);
    },
  },
  measuredLast: {
    domain: 'measurement',
    given: ({ notes }) => {
      if (notes.lastDay < CLOSING_DUE) return null;
      return worthOf(notes, (day, first) => day > first && day >= notes.lastDay - CLOSING);
    },
  },
  /** Somebody looked often enough to change something in time. */
  reviewed: {
    domain: 'measurement',
    given: ({ notes }) => {
      if (notes.lastDay < LONGEST_GAP) return notes.ending === null ? null : 0;
      return shareOf(gaps(notes.visits, notes.lastDay), (gap) => gap <= LONGEST_GAP);
    },
  },
  /** And no oftener than anything can have changed. */
  visitsFit: {
    domain: 'measurement',
    given: ({ notes }) => {
      const { visits, lastDay } = notes;
      return visits.length < STORM_VISITS || lastDay / visits.length >= STORM_GAP ? 1 : 0;
    },
  },
} as const satisfies Readonly<Record<string, CarePart>>;
