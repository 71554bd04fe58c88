import { distressKnown } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

const WITHIN_DAYS = 14;

/** Moderate or worse distress or fear was known, and no support was arranged within two weeks. */
export const psychUnsupported: Detector = {
  code: 'PSYCH_UNSUPPORTED',
  find: (notes) => {
    const known = distressKnown(notes);
    if (!known) return [];
    const arranged = notes.steps.find(
      ({ action }) =>
        action.kind === 'refer' &&
        ['psychology', 'embeddedStrategies', 'painTeam'].includes(action.subject),
    );
    const due = known.day + WITHIN_DAYS;
    if (notes.lastDay < due || (arranged && arranged.day <= due)) return [];
    const { subject, total } = known;
    return [seen('PSYCH_UNSUPPORTED', due, { subject, total }, arranged?.day ?? null)];
  },
};
