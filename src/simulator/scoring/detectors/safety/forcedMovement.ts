import { numberIn } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';

/** Passive stretch through marked pain; worse when nobody knew that the fracture had healed. */
export const forcedMovement: Detector = {
  code: 'FORCED_MOVEMENT',
  find: (notes) =>
    notes.findings.flatMap((finding, index) => {
      const during = finding.subject === 'passiveStretch' ? numberIn(finding, 'during') : null;
      if (during === null || during <= 5) return [];
      const found = seen('FORCED_MOVEMENT', finding.day, { during });
      const known = notes.findings
        .slice(0, index)
        .some(({ subject, values }) => subject === 'fractureSite' && values['united'] === true);
      return known ? [found] : [{ ...found, severity: 'criticalSafety' as const }];
    }),
};
