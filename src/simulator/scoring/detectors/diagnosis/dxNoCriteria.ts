import { firstTreatmentDay } from '../../ask.ts';
import { criteriaRecordDay } from '../../budapest.ts';
import { type Detector, seen } from '../../detector.ts';

/** Treatment began without a complete Budapest record dated on or before that day. */
export const dxNoCriteria: Detector = {
  code: 'DX_NO_CRITERIA',
  find: (notes) => {
    const start = firstTreatmentDay(notes);
    if (start === null) return [];
    const recorded = criteriaRecordDay(notes);
    if (recorded !== null && recorded <= start) return [];
    return [seen('DX_NO_CRITERIA', start, {}, recorded)];
  },
};
