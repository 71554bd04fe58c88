import { newSignsLately } from '../../alarms.ts';
import { firstTreatmentDay, saidNotCrps, stepsOf } from '../../ask.ts';
import { criteriaRecordDay } from '../../budapest.ts';
import { defineDetector } from '../../detector.ts';

const DELAY_DAYS = 21;

/** Criteria on record, nothing that points elsewhere, tests ordered, and treatment more than three weeks later. */
export const dxOvertest = defineDetector(
  'DX_OVERTEST',
  { track: null, evidence: { days: 'number' } },
  (notes, seen) => {
    const recorded = criteriaRecordDay(notes);
    const test = stepsOf(notes, 'refer').find(
      ({ action }) =>
        (action.subject === 'imaging' || action.subject === 'nerveTests') &&
        action.urgency === 'routine',
    );
    if (recorded === null || !test || newSignsLately(notes, test.day)) return [];
    // Whoever has found that it is something else waits for a reason.
    if (saidNotCrps(notes, test.day)) return [];
    const start = firstTreatmentDay(notes);
    const due = recorded + DELAY_DAYS;
    const waited = notes.lastDay > due && (start === null || start > due) && test.day <= due;
    return waited ? [seen(due, { days: DELAY_DAYS }, start)] : [];
  },
);
