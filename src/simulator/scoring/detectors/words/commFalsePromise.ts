import { PROMISE_MESSAGES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

/** A promised cure, or an untraceable figure told as fact. */
export const commFalsePromise: Detector = {
  code: 'COMM_FALSE_PROMISE',
  find: (notes) =>
    stepsOf(notes, 'explain').flatMap(({ action, day }) =>
      PROMISE_MESSAGES.includes(action.subject)
        ? [seen('COMM_FALSE_PROMISE', day, { message: action.subject })]
        : [],
    ),
};
