import type { Confidence, Reason } from '../../simulator/index.ts';
import type { Under } from '../../words/t.ts';

/** Why a decision is made, while it is being made. */
export interface Justified {
  reasons: Reason[];
  confidence: Confidence | null;
  note: string;
}

export function unjustified(): Justified {
  return { reasons: [], confidence: null, note: '' };
}

/** The simulator's reasons in the order one thinks of them. */
export const REASON_GROUPS: readonly {
  /** `room.reasonGroup.<id>` names it. */
  readonly id: Under<'room.reasonGroup'>;
  readonly reasons: readonly Reason[];
}[] = [
  { id: 'gate', reasons: ['gateMet', 'gateNotMet', 'plateau', 'goalsMet'] },
  {
    id: 'flare',
    reasons: [
      'expectedFlare',
      'flareOutsideBand',
      'newSigns',
      'stepBackCriteria',
      'settledAfterFlare',
    ],
  },
  {
    id: 'change',
    reasons: [
      'painImproved',
      'painWorse',
      'functionImproved',
      'accuracyImproved',
      'sideDifference',
      'goodDay',
      'noGain',
    ],
  },
  { id: 'person', reasons: ['patientChoice', 'feelsReady', 'notReady', 'lifeEvent'] },
];
