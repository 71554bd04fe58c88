import { fixedTimesSuit } from '../../../clinical/fixedTimes.ts';
import { readGmiGate } from '../../../clinical/readings.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** How long it may take to notice. */
const HELD_DAYS = 14;

/** A fixed time held an older or younger patient back, and no goal of their own was agreed. */
export const normMismatch = defineDetector(
  'NORM_MISMATCH',
  { track: 'gmi', evidence: { age: 'number' } },
  (notes, seen, protocol) => {
    const { ageYears } = notes.face;
    if (fixedTimesSuit(ageYears)) return [];
    const agreed = stepsOf(notes, 'agree', 'ownBaseline')[0]?.day ?? null;
    const held = notes.decisions.find((one) => {
      const since = one.before.gmiSince ?? one.day;
      if (one.decision !== 'hold' || one.before.gmi?.stage !== 'leftRight') return false;
      if (one.before.ownBaseline || one.day - since < HELD_DAYS) return false;
      const reading = readGmiGate(one.known, protocol, 'leftRight', since).leftRight;
      const { accuracyMin, timeMaxS } = protocol.leftRight;
      const right = (reading?.accuracy ?? 0) >= accuracyMin;
      return right && (reading?.timeS ?? 0) > timeMaxS;
    });
    if (!held || (agreed !== null && agreed <= held.day)) return [];
    return [seen(held.day, { age: ageYears }, agreed)];
  },
);
