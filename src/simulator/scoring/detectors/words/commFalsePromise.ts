import { PROMISE_MESSAGES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** A promised cure, or an untraceable figure told as fact. */
export const commFalsePromise = defineDetector(
  'COMM_FALSE_PROMISE',
  { track: null, evidence: { message: PROMISE_MESSAGES } },
  (notes, seen) =>
    stepsOf(notes, 'explain').flatMap(({ action, day }) =>
      PROMISE_MESSAGES.includes(action.subject) ? [seen(day, { message: action.subject })] : [],
    ),
);
