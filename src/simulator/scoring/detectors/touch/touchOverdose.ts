import type { Plan, Protocol } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';

/** A plan put right by then did no harm yet. */
const LASTS_DAYS = 2;

function tooMuch({ touch }: Plan, { dose }: Protocol): boolean {
  if (!touch) return false;
  const { minutes, sessionsPerDay } = touch;
  return minutes > 2 * dose.touchMinutes || sessionsPerDay > 1.5 * dose.touchSessions[1];
}

/** Touch sessions far longer or more frequent than the profile's dose. */
export const touchOverdose = defineDetector(
  'TOUCH_OVERDOSE',
  { track: 'touch', evidence: { minutes: 'number', sessionsPerDay: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const { touch } = one.after;
      if (one.track !== 'touch' || one.implied || !touch || !tooMuch(one.after, protocol))
        return [];
      const mended = notes.decisions.find(
        (other) =>
          other.track === 'touch' && other.day > one.day && !tooMuch(other.after, protocol),
      );
      if (mended && mended.day - one.day < LASTS_DAYS) return [];
      const { minutes, sessionsPerDay } = touch;
      return [seen(one.day, { minutes, sessionsPerDay }, mended?.day ?? null)];
    }),
);
