import { defineDetector } from '../../detector.ts';
import {
  advancesFrom,
  earlyMirror,
  gateAt,
  nearlyMet,
  stageIndex,
  steppedBackAfter,
} from '../../gates.ts';

/** The mirror began before imagery was tolerated. */
export const gmiRush2 = defineDetector(
  'GMI_RUSH_2',
  { track: 'gmi', evidence: { met: 'number', needed: 'number' } },
  (notes, seen, protocol) =>
    advancesFrom(notes, 'imagery').flatMap((one) => {
      const gate = gateAt(notes, one, protocol);
      if (!gate || nearlyMet(gate) || earlyMirror(notes, one, protocol)) return [];
      const { daysMeeting, daysNeeded } = gate;
      const back = steppedBackAfter(notes, one.day, stageIndex('mirror'));
      return [seen(one.day, { met: daysMeeting, needed: daysNeeded }, back)];
    }),
);
