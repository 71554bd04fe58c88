import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** "No better explanation" was ticked with no alternative considered. */
export const dxAnchored = defineDetector(
  'DX_ANCHORED',
  { track: null, evidence: {} },
  (notes, seen) => {
    const records = stepsOf(notes, 'diagnose');
    const considered = (step: (typeof records)[number]) =>
      step.action.kind === 'diagnose' && step.action.alternatives.length > 0;
    const first = records.find(
      (step) =>
        step.action.kind === 'diagnose' && step.action.noBetterExplanation && !considered(step),
    );
    if (!first || records.some((step) => considered(step) && step.day <= first.day)) return [];
    const later = records.find((step) => step.day > first.day && considered(step));
    return [seen(first.day, {}, later?.day ?? null)];
  },
);
