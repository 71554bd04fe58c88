import { firstTreatmentDay } from '../../ask.ts';
import { criteriaRecordDay } from '../../budapest.ts';
import { defineDetector } from '../../detector.ts';

/** Treatment began without a complete Budapest record dated on or before that day. */
export const dxNoCriteria = defineDetector(
  'DX_NO_CRITERIA',
  { track: null, evidence: {} },
  (notes, seen) => {
    const start = firstTreatmentDay(notes);
    if (start === null) return [];
    const recorded = criteriaRecordDay(notes);
    if (recorded !== null && recorded <= start) return [];
    return [seen(start, {}, recorded)];
  },
);
