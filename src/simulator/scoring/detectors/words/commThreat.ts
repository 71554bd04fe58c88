import { THREAT_MESSAGES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Words that raise threat or dismiss. */
export const commThreat = defineDetector(
  'COMM_THREAT',
  { track: null, evidence: { message: THREAT_MESSAGES } },
  (notes, seen) =>
    stepsOf(notes, 'explain').flatMap(({ action, day }) =>
      THREAT_MESSAGES.includes(action.subject) ? [seen(day, { message: action.subject })] : [],
    ),
);
