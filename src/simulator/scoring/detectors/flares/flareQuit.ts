import { baselinePain } from '../../../clinical/diary.ts';
import { flareRise, isSmallRise } from '../../../clinical/scaleTop.ts';
import type { Protocol } from '../../../types.ts';
import { newSignsLately, selfHarmDays } from '../../alarms.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, Step } from '../../notes.ts';

const LATELY_DAYS = 7;

function runs({ gmi, touch }: Step['before']): boolean {
  return gmi !== null || touch !== null;
}

/** Nothing physical goes on after this; stopping one track of two is trimming, not stopping. */
function stopsAll({ action, before, after }: Step): boolean {
  if (action.kind === 'discharge') return action.reason === 'programmeStopped' && runs(before);
  return runs(before) && !runs(after);
}

/** Highest mean of two ratings in a row: trend matters, one odd rating does not. */
function highestPair(ratings: readonly number[]): number {
  if (ratings.length < 2) return ratings[0] ?? 0;
  const pairs = ratings.slice(1).map((rating, index) => (rating + (ratings[index] ?? rating)) / 2);
  return Math.max(...pairs);
}

/** The patient told of a flare in that message. */
function toldToday(notes: CaseNotes, day: number): boolean {
  return notes.contacts.some(({ contact }) => contact.kind === 'flareWorry' && contact.day === day);
}

/** Rise of the last week if it lay in the expected band early in a stage, else null. */
function expectedRise(notes: CaseNotes, step: Step, protocol: Protocol): number | null {
  const { gmiSince, touchSince } = step.before;
  const since = Math.max(gmiSince ?? 0, touchSince ?? 0);
  const diary = notes.diary.filter((row) => row.day < step.day);
  const baseline = baselinePain(diary, notes.findings, gmiSince ?? since);
  if (baseline === null) return null;
  const { windowDays } = protocol.flare;
  const week = diary.filter((row) => row.day >= step.day - LATELY_DAYS && row.painAverage !== null);
  const flaring = week
    .filter((row) => (row.painAverage ?? 0) >= baseline + flareRise(baseline))
    .map(({ day }) => day);
  if (toldToday(notes, step.day)) flaring.push(step.day);
  const peak = highestPair(week.map((row) => row.painAverage ?? 0));
  const small = isSmallRise(peak, baseline, protocol);
  return small && flaring.some((day) => day - since <= windowDays) ? peak - baseline : null;
}

/**
 * New signs of late, or thoughts of suicide told that day, when the limb can wait. They put the
 * programme off for that day; somebody who told of them is not sent away, nor left without it later.
 */
function stoppedForSafety(notes: CaseNotes, { action, day }: Step): boolean {
  const told = action.kind !== 'discharge' && selfHarmDays(notes).includes(day);
  return told || newSignsLately(notes, day);
}

/** The programme was stopped in a flare that belongs to an early stage, with nothing new to explain it. */
export const flareQuit = defineDetector(
  'FLARE_QUIT',
  {
    track: null,
    evidence: { rise: 'number' },
    variants: {
      names: ['diary', 'small'],
      of: ({ evidence }) => (evidence.rise >= 1 ? 'diary' : 'small'),
    },
    unspoken: ['rise'],
  },
  (notes, seen, protocol) =>
    notes.steps.filter(stopsAll).flatMap((step) => {
      const rise = expectedRise(notes, step, protocol);
      if (rise === null || stoppedForSafety(notes, step)) return [];
      const again = notes.decisions.find((one) => one.day > step.day && one.decision === 'start');
      return [seen(step.day, { rise: Math.round(rise * 10) / 10 }, again?.day ?? null)];
    }),
);
