import { firstTreatmentDay } from '../../ask.ts';
import { budapestGaps, criteriaRecordDay } from '../../budapest.ts';
import { defineDetector } from '../../detector.ts';

/** Treatment began without a complete Budapest record dated on or before that day. */
export const dxNoCriteria = defineDetector(
  'DX_NO_CRITERIA',
  { track: null, evidence: {}, graver: 'major' },
  (notes, seen) => {
    const start = firstTreatmentDay(notes);
    if (start === null) return [];
    const recorded = criteriaRecordDay(notes);
    if (recorded !== null && recorded <= start) return [];
    // With at most one gap the diagnosis could be made; with more it is a guess.
    const grave = budapestGaps(notes, start) > 1;
    return [seen(start, {}, recorded, ...(grave ? (['major'] as const) : []))];
  },
);
