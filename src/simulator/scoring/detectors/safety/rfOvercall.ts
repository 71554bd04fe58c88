import { needlessEmergencies } from '../../alarms.ts';
import { defineDetector } from '../../detector.ts';

/** An emergency called for features that belong to CRPS; to ask a doctor the same day is no mistake. */
export const rfOvercall = defineDetector(
  'RF_OVERCALL',
  { track: null, evidence: {} },
  (notes, seen) => needlessEmergencies(notes).map((day) => seen(day, {})),
);
