import { alarmLately } from '../../alarms.ts';
import { idleSpells, stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const STOPPED_DAYS = 14;

/** Psychology was asked in, and no physical work went on for more than two weeks. */
export const psychHandover = defineDetector(
  'PSYCH_HANDOVER',
  { track: null, evidence: { days: 'number' } },
  (notes, seen) => {
    const referral = stepsOf(notes, 'refer', 'psychology')[0];
    if (!referral) return [];
    return idleSpells(notes).flatMap(({ from, to }) => {
      const since = Math.max(from, referral.day);
      const days = (to ?? notes.lastDay) - since;
      // New signs or a risk of self-harm are safety reasons to stop.
      if (days <= STOPPED_DAYS || alarmLately(notes, since)) return [];
      return [seen(since, { days }, to)];
    });
  },
);
