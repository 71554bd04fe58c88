import { type Detector, seen } from '../../detector.ts';
import { advancesFrom, earlyMirror, gateAt, stageIndex, steppedBackAfter } from '../../gates.ts';

/** The mirror began before imagery was tolerated. */
export const gmiRush2: Detector = {
  code: 'GMI_RUSH_2',
  find: (notes, protocol) =>
    advancesFrom(notes, 'imagery').flatMap((one) => {
      const gate = gateAt(notes, one, protocol);
      if (!gate || gate.met || earlyMirror(notes, one, protocol)) return [];
      const { daysMeeting, daysNeeded } = gate;
      const back = steppedBackAfter(notes, one.day, stageIndex('mirror'));
      return [seen('GMI_RUSH_2', one.day, { met: daysMeeting, needed: daysNeeded }, back)];
    }),
};
