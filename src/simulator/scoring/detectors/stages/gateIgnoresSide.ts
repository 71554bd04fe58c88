import { type Detector, seen } from '../../detector.ts';
import { advancesFrom, gateAt, stageIndex, steppedBackAfter } from '../../gates.ts';

/** The average met the gate, and a clear gap between the hands was overlooked. */
export const gateIgnoresSide: Detector = {
  code: 'GATE_IGNORES_SIDE',
  find: (notes, protocol) =>
    advancesFrom(notes, 'leftRight').flatMap((one) => {
      const gate = gateAt(notes, one, protocol);
      // Too few good days are a mistake of their own, whatever the sides.
      if (!gate?.leftRight?.sideGap || gate.plateau || gate.daysMeeting < gate.daysNeeded)
        return [];
      const back = steppedBackAfter(notes, one.day, stageIndex('imagery'));
      return [seen('GATE_IGNORES_SIDE', one.day, {}, back)];
    }),
};
