import { acceptable } from '../../../clinical/acceptable.ts';
import { type Detector, seen } from '../../detector.ts';
import { excused } from '../../excuses.ts';

/** Held at an open gate for longer than the profile allows, with nothing unsettled. */
export const gmiOverhold: Detector = {
  code: 'GMI_OVERHOLD',
  find: (notes, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || one.decision !== 'hold' || !one.before.gmi) return [];
      const { decisions, because } = acceptable('gmi', one.known, protocol);
      if (decisions.includes('hold')) return [];
      if (excused(notes, one, protocol, ['patientChoice', 'sideDifference'])) return [];
      const next = notes.decisions.find(
        (other) => other.track === 'gmi' && other.day > one.day && other.decision === 'advance',
      );
      return [seen('GMI_OVERHOLD', one.day, { because: because[0] ?? '' }, next?.day ?? null)];
    }),
};
