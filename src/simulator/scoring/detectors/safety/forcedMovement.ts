import { numberIn } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Passive stretch through marked pain; worse when nobody knew that the fracture had healed. */
export const forcedMovement = defineDetector(
  'FORCED_MOVEMENT',
  {
    track: null,
    evidence: { during: 'number' },
    variants: {
      names: ['checked', 'unchecked'],
      of: ({ severity }) => (severity === 'criticalSafety' ? 'unchecked' : 'checked'),
    },
    graver: 'criticalSafety',
  },
  (notes, seen) =>
    notes.findings.flatMap((finding, index) => {
      const during = finding.subject === 'passiveStretch' ? numberIn(finding, 'during') : null;
      if (during === null || during <= 5) return [];
      const known = notes.findings
        .slice(0, index)
        .some(({ subject, values }) => subject === 'fractureSite' && values['united'] === true);
      return [seen(finding.day, { during }, null, known ? undefined : 'criticalSafety')];
    }),
);
