import { INSTRUMENTS } from '../../../types.ts';
import { distressKnown } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';

const WITHIN_DAYS = 14;

/** Moderate or worse distress or fear was known, and no support was arranged within two weeks. */
export const psychUnsupported = defineDetector(
  'PSYCH_UNSUPPORTED',
  { track: null, evidence: { subject: INSTRUMENTS, total: 'number' } },
  (notes, seen) => {
    const known = distressKnown(notes);
    if (!known) return [];
    const arranged = notes.steps.find(
      ({ action }) =>
        action.kind === 'refer' &&
        ['psychology', 'embeddedStrategies', 'painTeam'].includes(action.subject),
    );
    const due = known.day + WITHIN_DAYS;
    if (notes.lastDay < due || (arranged && arranged.day <= due)) return [];
    const subject = oneOf(INSTRUMENTS, known.subject);
    return [seen(due, { subject, total: known.total }, arranged?.day ?? null)];
  },
);
