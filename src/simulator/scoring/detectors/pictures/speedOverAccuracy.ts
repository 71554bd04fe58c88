import type { Protocol } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, Decided } from '../../notes.ts';
import { accuracyIn, testedDays, timeIn } from '../../pictures.ts';

const WEEK = 7;
/** Limits of the mistake list: a fall of 15% in time with a fall of 8 points in accuracy. */
const FASTER = 0.15;
const WORSE = 0.08;

/** What was bought with speed since it was asked for, or null where it did not cost accuracy. */
function trade(one: Decided, since: number, protocol: Protocol) {
  const early = testedDays(one.known.diary, protocol, since - WEEK, since);
  const late = testedDays(one.known.diary, protocol, Math.max(since, one.day - WEEK), one.day);
  const [was, is] = [accuracyIn(early), accuracyIn(late)];
  const [slow, fast] = [timeIn(early, protocol), timeIn(late, protocol)];
  if (was === null || is === null || slow === null || fast === null) return null;
  const lost = was - is;
  return lost >= WORSE - 1e-9 && fast <= slow * (1 - FASTER) + 1e-9 ? lost : null;
}

/** Day on which the instruction in force before a decision became "faster". */
function fastSince(notes: CaseNotes, one: Decided): number | null {
  if (one.before.gmi?.instruction !== 'fast') return null;
  let since: number | null = null;
  for (const { day, before, after } of notes.steps) {
    if (day >= one.day) break;
    if (before.gmi?.instruction !== 'fast' && after.gmi?.instruction === 'fast') since = day;
  }
  return since;
}

/** Speed went on being asked for although times fell together with accuracy. */
export const speedOverAccuracy = defineDetector(
  'SPEED_OVER_ACCURACY',
  { track: 'gmi', evidence: { points: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const since = one.track === 'gmi' ? fastSince(notes, one) : null;
      if (since === null || one.after.gmi?.instruction !== 'fast') return [];
      const lost = trade(one, since, protocol);
      if (lost === null) return [];
      const eased = notes.decisions.find(
        ({ day, track, after }) =>
          track === 'gmi' && day > one.day && after.gmi?.instruction !== 'fast',
      );
      const points = Math.round(lost * 100);
      return [seen(one.day, { points }, eased?.day ?? null)];
    }),
);
