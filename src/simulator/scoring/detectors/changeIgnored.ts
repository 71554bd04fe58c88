import type { Finding } from '../../types.ts';
import { findingsOf, numberIn } from '../ask.ts';
import { type Detector, seen } from '../detector.ts';
import type { CaseNotes } from '../notes.ts';

/** Points beyond which a worse score is more than error (protocol E), two readings in a row. */
const THRESHOLDS: Readonly<Record<string, number>> = { quickDash: 16, css: 5 };

/** First reading that repeats a worsening beyond the threshold, or null. */
function confirmed(readings: readonly Finding[], threshold: number): Finding | null {
  const first = numberIn(readings[0], 'total');
  if (first === null) return null;
  const worse = (one: Finding | undefined) => (numberIn(one, 'total') ?? 0) - first >= threshold;
  return (
    readings.find((one, index) => index > 1 && worse(one) && worse(readings[index - 1])) ?? null
  );
}

function actedOn(notes: CaseNotes, day: number): boolean {
  return notes.steps.some(
    ({ day: on, action }) =>
      on >= day &&
      on <= day + 14 &&
      (action.kind === 'refer' ||
        action.kind === 'advise' ||
        ((action.kind === 'planGmi' || action.kind === 'planTouch') && action.decision !== 'hold')),
  );
}

/** An instrument showed twice that things had got worse beyond its error, and nothing changed. */
export const changeIgnored: Detector = {
  code: 'CHANGE_IGNORED',
  find: (notes) =>
    Object.entries(THRESHOLDS).flatMap(([subject, threshold]) => {
      const found = confirmed(findingsOf(notes, subject), threshold);
      if (!found || actedOn(notes, found.day) || notes.lastDay < found.day + 14) return [];
      return [seen('CHANGE_IGNORED', found.day, { subject })];
    }),
};
