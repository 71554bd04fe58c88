import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Bracing was seen during imagery, and not corrected by the end of the next visit. */
export const imageryOvertMovement = defineDetector(
  'IMAGERY_OVERT_MOVEMENT',
  { track: 'gmi', evidence: {} },
  (notes, seen) => {
    const braced = notes.findings.find(
      ({ subject, values }) => subject === 'imageryTrial' && values['braces'] === true,
    );
    if (!braced) return [];
    const next = notes.visits.find(({ day }) => day > braced.day);
    const shown = stepsOf(notes, 'teach', 'imageryStill').find(({ day }) => day >= braced.day);
    if (!next || notes.lastDay <= next.day || (shown && shown.day <= next.day)) return [];
    return [seen(next.day, {}, shown?.day ?? null)];
  },
);
