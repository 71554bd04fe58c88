import { lastTouchDays } from '../../../clinical/toleranceGate.ts';
import { defineDetector } from '../../detector.ts';
import type { Decided } from '../../notes.ts';

/** Force above which touch is too hard whatever the profile, grams (claim touch-force-limit; the size is a teaching assumption). */
const HARD_G = 30;
/** Evoked pain from which too much force is no small matter, NRS. */
const HURTS_NRS = 5;

/** The last recorded touch already hurt a lot, and the force stays above the limit. */
function hurts(one: Decided): boolean {
  const last = lastTouchDays(one.known.diary, one.day, one.day - 7, 1)[0];
  return (last?.painTouch ?? 0) > HURTS_NRS;
}

/** More force than the profile allows in the early phases. */
export const touchTooHard = defineDetector(
  'TOUCH_TOO_HARD',
  { track: 'touch', evidence: { forceG: 'number', limit: 'number' }, graver: 'major' },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const touch = one.after.touch;
      if (one.track !== 'touch' || one.implied || !touch || touch.phase === 'function') return [];
      const limit = protocol.dose.touchForceMaxG ?? HARD_G;
      const { forceG } = touch;
      if (forceG <= limit) return [];
      const mended = notes.decisions.find(
        (other) =>
          other.track === 'touch' &&
          other.day > one.day &&
          (other.after.touch?.forceG ?? 0) <= limit,
      );
      const graver = forceG > HARD_G || hurts(one) ? 'major' : undefined;
      return [seen(one.day, { forceG, limit }, mended?.day ?? null, graver)];
    }),
);
