import { MINIMUM_SCREEN } from '../../../clinical/minimumScreen.ts';
import { missingBy, startOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';

const FIRSTS = MINIMUM_SCREEN.map(([first]) => first);

/** GMI began with part of the minimum screen missing. */
export const screenSkipped = defineDetector(
  'SCREEN_SKIPPED',
  { track: 'gmi', evidence: { missing: 'number', first: FIRSTS } },
  (notes, seen) => {
    const start = startOf(notes, 'gmi');
    if (!start) return [];
    const { missing, completeDay } = missingBy(notes, MINIMUM_SCREEN, start.day);
    if (missing.length === 0) return [];
    const first = oneOf(FIRSTS, missing[0] ?? '');
    return [seen(start.day, { missing: missing.length, first }, completeDay)];
  },
);
