import { MINIMUM_SCREEN } from '../../../clinical/minimumScreen.ts';
import { missingBy, startOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';

const FIRSTS = MINIMUM_SCREEN.map(([first]) => first);

/** GMI began with part of the minimum screen missing. */
export const screenSkipped = defineDetector(
  'SCREEN_SKIPPED',
  { track: 'gmi', evidence: { missing: 'number', first: FIRSTS }, graver: 'major' },
  (notes, seen) => {
    const start = startOf(notes, 'gmi');
    if (!start) return [];
    const { missing, completeDay } = missingBy(notes, MINIMUM_SCREEN, start.day);
    if (missing.length === 0) return [];
    const first = oneOf(FIRSTS, missing[0] ?? '');
    // One part forgotten is a slip; several, or the one that asks about suicide, are none.
    const grave = missing.length > 1 || missing.includes('measure.phq9');
    const evidence = { missing: missing.length, first };
    return [seen(start.day, evidence, completeDay, ...(grave ? (['major'] as const) : []))];
  },
);
