import { missingBy, startOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';

/** The minimum screen before GMI (protocol B); fear may be asked or measured. */
export const SCREEN = [
  ['measure.vision'],
  ['measure.cognition'],
  ['measure.phq9'],
  ['measure.gad7'],
  ['examine.otherHand'],
  ['examine.tremorDystonia'],
  ['measure.tsk11', 'ask.beliefs'],
] as const;
const FIRSTS = SCREEN.map(([first]) => first);

/** GMI began with part of the minimum screen missing. */
export const screenSkipped = defineDetector(
  'SCREEN_SKIPPED',
  { track: 'gmi', evidence: { missing: 'number', first: FIRSTS } },
  (notes, seen) => {
    const start = startOf(notes, 'gmi');
    if (!start) return [];
    const { missing, completeDay } = missingBy(notes, SCREEN, start.day);
    if (missing.length === 0) return [];
    const first = oneOf(FIRSTS, missing[0] ?? '');
    return [seen(start.day, { missing: missing.length, first }, completeDay)];
  },
);
