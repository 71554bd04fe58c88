import { stepsOf } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

/** Agreed that practice stops at any pain at all. */
export const painZeroRule: Detector = {
  code: 'PAIN_ZERO_RULE',
  find: (notes) =>
    stepsOf(notes, 'agree', 'noPainRule').map(({ day }) => {
      const replaced = stepsOf(notes, 'agree', 'painLimit').find((step) => step.day > day);
      return seen('PAIN_ZERO_RULE', day, {}, replaced?.day ?? null);
    }),
};
