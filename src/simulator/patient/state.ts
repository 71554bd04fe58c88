import { clamp, exp } from '../../numbers/arithmetic.ts';
import { type Luck, normal, PURPOSE, uniform } from '../random.ts';
import type { PatientCase, PatientStart } from '../types.ts';
import { P } from './parameters.ts';

/** Memory that is written over from day to day, so that living a day allocates nothing. */
export type Reused<T> = { -readonly [K in keyof T]: T[K] };

/** The hidden patient on one morning. All shares 0 to 1 unless said. */
export interface PatientState extends PatientStart {
  /** Share of sensitisation that natural recovery removes today; fades with duration (bean-2016). */
  readonly naturalRelief: number;
  /** NRS points of flare on top of the usual pain, 0 to 5. */
  readonly flare: number;
  /** Flare on its way: NRS points that arrive tomorrow. */
  readonly flareComing: number;
  /** Gain in skill or tolerance lately: a running mean, 0 to about 0.1. */
  readonly recentGain: number;
  /** Days of practice done in the present GMI stage. */
  readonly stageDays: number;
  /** Days in a row without any left/right, imagery, mirror or function practice. */
  readonly idleDays: number;
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
  /** Thoughts of suicide have been told to this therapist. */
  readonly thoughtsTold: boolean;
  /** What practice relieves in this patient, as a share of the usual: 0 to 1.6. */
  readonly reliefShare: number;
}

/** Natural recovery on the first day: large early, small late. */
function naturalReliefOf(patient: PatientCase): number {
  const fade = exp(-patient.durationWeeks / P.naturalTimeWeeks);
  return 2 * P.naturalRatePerDay * patient.traits.naturalRecovery * fade;
}

/** Further than this from the usual no attempt lies, in standard deviations. */
const FURTHEST_SD = 3;

/**
 * The patient as this luck has them: two attempts at one case meet two people. In some of them
 * practice teaches what it should and relieves little (claim gains-without-relief).
 */
export function personOf(patient: PatientCase, luck: Luck): PatientState {
  const usual = initialState(patient);
  const differs = (sd: number, which: number) =>
    Math.max(0, 1 + sd * clamp(normal(luck, PURPOSE.person, 0, which), -FURTHEST_SD, FURTHEST_SD));
  const low = uniform(luck, PURPOSE.person, 0, 0) < P.lowShare;
  return {
    ...usual,
    naturalRelief: usual.naturalRelief * differs(P.recoverySd, 1),
    reliefShare: low ? P.lowRelief : differs(P.reliefSd, 2),
  };
}

/** The usual patient of a case. */
export function initialState(patient: PatientCase): PatientState {
  const { start } = patient;
  return {
    sensitisation: start.sensitisation,
    inflammation: start.inflammation,
    touchTolerance: start.touchTolerance,
    affectedSkill: start.affectedSkill,
    unaffectedSkill: start.unaffectedSkill,
    imagerySkill: start.imagerySkill,
    mirrorSkill: start.mirrorSkill,
    fear: start.fear,
    distress: start.distress,
    selfEfficacy: start.selfEfficacy,
    alliance: start.alliance,
    motivation: start.motivation,
    function: start.function,
    sleep: start.sleep,
    naturalRelief: naturalReliefOf(patient),
    flare: 0,
    flareComing: 0,
    recentGain: P.gainAtFirst,
    stageDays: 0,
    idleDays: 0,
    promised: false,
    infectionDays: 0,
    infectionTreated: false,
    formBurden: 0,
    flareExplained: false,
    woundDays: 0,
    imageryStill: !patient.facts.bracesInImagery,
    mirrorSetUp: false,
    mirrorAdapted: false,
    thoughtsTold: false,
    reliefShare: 1,
  };
}
