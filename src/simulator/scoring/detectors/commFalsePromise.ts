import { PROMISE_MESSAGES } from '../../types.ts';
import { type Detector, seen } from '../detector.ts';

/** A promised cure, or an untraceable figure told as fact. */
export const commFalsePromise: Detector = {
  code: 'COMM_FALSE_PROMISE',
  find: (notes) =>
    notes.steps.flatMap(({ action, day }) =>
      action.kind === 'explain' && PROMISE_MESSAGES.includes(action.subject)
        ? [seen('COMM_FALSE_PROMISE', day, { message: action.subject })]
        : [],
    ),
};
