import { urgentHelpDays } from '../../alarms.ts';
import { defineDetector } from '../../detector.ts';

/** Days after help was asked for in which the same illness needs no second referral. */
const COVERED_DAYS = 10;

/** Help asked for that day, or lately for signs that were known then: a call without cause covers nothing. */
function answered(day: number, alarms: readonly number[], help: readonly number[]): boolean {
  return help.some(
    (helped) =>
      helped <= day &&
      day - helped <= COVERED_DAYS &&
      alarms.some((alarm) => alarm <= helped && helped - alarm <= COVERED_DAYS),
  );
}

/** Signs of infection were known and no medical help was asked for that day. */
export const rfMissed = defineDetector(
  'RF_MISSED',
  {
    track: null,
    evidence: [{ days: 'number' }, { days: [''] }],
    variants: {
      names: ['late', 'never'],
      of: ({ evidence }) => (evidence.days === '' ? 'never' : 'late'),
    },
    unspoken: ['days'],
  },
  (notes, seen) => {
    const help = urgentHelpDays(notes);
    const alarms = notes.alarmDays;
    const missed: number[] = [];
    for (const day of alarms) {
      // Signs that go on are the same illness, missed once.
      const known = missed.at(-1) ?? Number.NEGATIVE_INFINITY;
      if (!answered(day, alarms, help) && day - known > COVERED_DAYS) missed.push(day);
    }
    return missed.map((day) => {
      const later = help.find((helped) => helped > day) ?? null;
      return seen(day, { days: later === null ? '' : later - day }, later);
    });
  },
);
