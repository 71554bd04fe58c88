import { lastTouchDays, overLimit } from '../../../clinical/toleranceGate.ts';
import { defineDetector } from '../../detector.ts';
import { reduced, reducedAfter } from '../../dose.ts';

/** Two days over the pain limit, and the same touch again. Moving on from there is a texture jump. */
export const touchThroughPain = defineDetector(
  'TOUCH_THROUGH_PAIN',
  { track: 'touch', evidence: { worst: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'touch' || one.decision !== 'hold' || !one.before.touch) return [];
      const rows = lastTouchDays(one.known.diary, one.day, one.before.touchSince ?? 0, 2);
      const over = rows.filter((row) => overLimit(row, protocol, one.before)).length;
      if (over < 2 || reduced(notes, one)) return [];
      const worst = Math.max(...rows.map((row) => row.painTouch ?? 0));
      return [seen(one.day, { worst }, reducedAfter(notes, one))];
    }),
);
