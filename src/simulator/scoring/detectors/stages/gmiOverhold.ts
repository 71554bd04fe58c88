import { acceptable } from '../../../clinical/acceptable.ts';
import { defineDetector } from '../../detector.ts';
import { excused } from '../../excuses.ts';

/** What can make a gate count as open. */
const OPEN = ['gateMet', 'plateau'] as const;

/** Held at an open gate for longer than the profile allows, with nothing unsettled. */
export const gmiOverhold = defineDetector(
  'GMI_OVERHOLD',
  { track: 'gmi', evidence: { because: OPEN } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || one.decision !== 'hold' || !one.before.gmi) return [];
      const { decisions, because } = acceptable('gmi', one.known, protocol);
      const open = OPEN.find((code) => because.includes(code));
      if (open === undefined || decisions.includes('hold')) return [];
      if (excused(notes, one, protocol, ['patientChoice', 'sideDifference'])) return [];
      const next = notes.decisions.find(
        (other) => other.track === 'gmi' && other.day > one.day && other.decision === 'advance',
      );
      return [seen(one.day, { because: open }, next?.day ?? null)];
    }),
);
