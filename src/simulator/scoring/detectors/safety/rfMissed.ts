import { emergencyCallDays, emergencyDays, urgentHelpDays } from '../../alarms.ts';
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

/** Red flags were known, and the help that their urgency asks for was not sought that day. */
export const rfMissed = defineDetector(
  'RF_MISSED',
  {
    track: null,
    evidence: [{ days: 'number' }, { days: ['', 'sameDay'] }],
    variants: {
      names: ['late', 'never', 'slow'],
      of: ({ evidence: { days } }) =>
        days === '' ? 'never' : days === 'sameDay' ? 'slow' : 'late',
    },
    unspoken: ['days'],
  },
  (notes, seen) => {
    const urgent = urgentHelpDays(notes);
    const calls = emergencyCallDays(notes);
    const now = emergencyDays(notes);
    // Who calls an ambulance for what could wait until the evening has acted, and is not late.
    const helpFor = (day: number) => (now.includes(day) ? calls : urgent);
    const alarms = notes.alarmDays;
    const missed: number[] = [];
    for (const day of alarms) {
      // Signs that go on are the same illness, missed once; an emergency is not one of them.
      const known = missed.at(-1) ?? Number.NEGATIVE_INFINITY;
      const again = day - known <= COVERED_DAYS && !now.includes(day);
      if (!answered(day, now.includes(day) ? now : alarms, helpFor(day)) && !again)
        missed.push(day);
    }
    return missed.map((day) => {
      const later = helpFor(day).find((helped) => helped > day) ?? null;
      const slow = now.includes(day) && urgent.includes(day);
      return seen(day, { days: slow ? 'sameDay' : later === null ? '' : later - day }, later);
    });
  },
);
