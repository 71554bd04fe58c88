import { isChronic } from '../../../clinical/chronic.ts';
import { firstDayOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const DUE_DAY = 21;

/** In chronic CRPS the TSK was used, and nobody asked what single tasks are thought to do. */
export const harmBeliefUnchecked = defineDetector(
  'HARM_BELIEF_UNCHECKED',
  { track: null, evidence: {} },
  (notes, seen) => {
    const scored = firstDayOf(notes, ['measure.tsk11']);
    if (!isChronic(notes.face.durationWeeks) || scored === null) return [];
    const due = Math.max(DUE_DAY, scored + 7);
    const asked = firstDayOf(notes, ['ask.taskBeliefs']);
    if (notes.lastDay < due || (asked !== null && asked <= due)) return [];
    return [seen(due, {}, asked)];
  },
);
