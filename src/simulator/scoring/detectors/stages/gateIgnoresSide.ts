import { defineDetector } from '../../detector.ts';
import { advancesFrom, gateAt, stageIndex, steppedBackAfter } from '../../gates.ts';

/** The average met the gate, and a clear gap between the hands was overlooked. */
export const gateIgnoresSide = defineDetector(
  'GATE_IGNORES_SIDE',
  { track: 'gmi', evidence: {} },
  (notes, seen, protocol) =>
    advancesFrom(notes, 'leftRight').flatMap((one) => {
      const gate = gateAt(notes, one, protocol);
      // Too few good days are a mistake of their own, whatever the sides.
      if (!gate?.leftRight?.sideGap || gate.plateau || gate.daysMeeting < gate.daysNeeded)
        return [];
      const back = steppedBackAfter(notes, one.day, stageIndex('imagery'));
      return [seen(one.day, {}, back)];
    }),
);
