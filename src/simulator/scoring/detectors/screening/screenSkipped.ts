import { missingBy, startOf } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

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

/** GMI began with part of the minimum screen missing. */
export const screenSkipped: Detector = {
  code: 'SCREEN_SKIPPED',
  find: (notes) => {
    const start = startOf(notes, 'gmi');
    if (!start) return [];
    const { missing, completeDay } = missingBy(notes, SCREEN, start.day);
    if (missing.length === 0) return [];
    const evidence = { missing: missing.length, first: missing[0] ?? '' };
    return [seen('SCREEN_SKIPPED', start.day, evidence, completeDay)];
  },
};
