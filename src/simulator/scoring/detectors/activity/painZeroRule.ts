import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Agreed that practice stops at any pain at all. */
export const painZeroRule = defineDetector(
  'PAIN_ZERO_RULE',
  { track: null, evidence: {} },
  (notes, seen) =>
    stepsOf(notes, 'agree', 'noPainRule').map(({ day }) => {
      const replaced = stepsOf(notes, 'agree', 'painLimit').find((step) => step.day > day);
      return seen(day, {}, replaced?.day ?? null);
    }),
);
