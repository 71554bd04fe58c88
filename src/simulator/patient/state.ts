import type { PatientCase, PatientStart } from '../types.ts';

/** The hidden patient on one morning. All shares 0 to 1 unless said. */
export interface PatientState extends PatientStart {
  /** NRS points of flare on top of the usual pain, 0 to 5. */
  readonly flare: number;
  /** Flare on its way: NRS points that arrive tomorrow. */
  readonly flareComing: number;
  /** Gain in skill or tolerance lately: a running mean, 0 to about 0.1. */
  readonly recentGain: number;
  /** Days of practice done in the present GMI stage. */
  readonly stageDays: number;
  /** Threat or promise still believed: disappointment waits until week six. */
  readonly promised: boolean;
  /** Untreated infection: 0 none, grows by 1 a day. */
  readonly infectionDays: number;
  readonly infectionTreated: boolean;
  /** Minutes of measurement in the last visit: burden on the diary. */
  readonly formBurden: number;
  /** Flares and the right to stop were explained before they came. */
  readonly flareExplained: boolean;
  /** Days until a wound or burn on the affected limb has healed. */
  readonly woundDays: number;
  /** Techniques learned: imagining without bracing, the mirror set up right, and adapted. */
  readonly imageryStill: boolean;
  readonly mirrorSetUp: boolean;
  readonly mirrorAdapted: boolean;
}

export function initialState(patient: PatientCase): PatientState {
  return {
    ...patient.start,
    flare: 0,
    flareComing: 0,
    recentGain: 0.02,
    stageDays: 0,
    promised: false,
    infectionDays: 0,
    infectionTreated: false,
    formBurden: 0,
    flareExplained: false,
    woundDays: 0,
    imageryStill: !patient.facts.bracesInImagery,
    mirrorSetUp: false,
    mirrorAdapted: false,
  };
}
