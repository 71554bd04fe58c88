import { THREAT_MESSAGES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

/** Words that raise threat or dismiss. */
export const commThreat: Detector = {
  code: 'COMM_THREAT',
  find: (notes) =>
    stepsOf(notes, 'explain').flatMap(({ action, day }) =>
      THREAT_MESSAGES.includes(action.subject)
        ? [seen('COMM_THREAT', day, { message: action.subject })]
        : [],
    ),
};
