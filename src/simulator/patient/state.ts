import { clamp, clamp01, exp } from '../../numbers/arithmetic.ts';
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
  /** What many bad days leave behind for some weeks, 0 to 1: it hurts, stalls learning and fades. */
  readonly irritation: number;
  /** What was said or advised that frightens, still heard: 0 to 1, gone in a week or two. */
  readonly threat: number;
  /** Days since somebody was seen, in the room or by video. */
  readonly daysUnseen: number;
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
  /** This therapist knows that something is within reach. */
  readonly reachTold: boolean;
  /** It has been made safe, with the patient's agreement. */
  readonly madeSafe: boolean;
  /** What practice relieves in this patient, as a share of the usual: 0 to 1.6. */
  readonly reliefShare: number;
  /** How much of an overload becomes a flare in this patient, as a share of the usual. */
  readonly flareProne: number;
  /** Where months take this patient of themselves: share of sensitisation won or lost in half a year. */
  readonly driftsTo: number;
  /** How much lower or higher this patient's mood settles than at the first visit, as distress. */
  readonly moodTo: number;
}

/** Fear as it is felt today, with what was said that frightens: 0 to 1. */
export function fearNow({ fear, threat }: Pick<PatientState, 'fear' | 'threat'>): number {
  return clamp01(fear + P.fearFromThreat * threat);
}

/** Natural recovery on the first day: large early, small late. */
function naturalReliefOf(patient: PatientCase): number {
  const fade = exp(-patient.durationWeeks / P.naturalTimeWeeks);
  return 2 * P.naturalRatePerDay * patient.traits.naturalRecovery * fade;
}

/** Further than this from the usual no attempt lies, in standard deviations. */
const FURTHEST_SD = 3;
/** The same where large is further from the usual than small. */
const FURTHEST_SKEWED_SD = 2;

/**
 * The patient as this luck has them: two attempts at one case meet two people. In some of them
 * practice teaches what it should and relieves little (claim gains-without-relief).
 */
export function personOf(patient: PatientCase, luck: Luck): PatientState {
  const usual = initialState(patient);
  const drawn = (which: number, furthest: number) =>
    clamp(normal(luck, PURPOSE.person, 0, which), -furthest, furthest);
  const differs = (sd: number, which: number) => Math.max(0, 1 + sd * drawn(which, FURTHEST_SD));
  // A few have much of it and most a little less than the mean.
  const skewed = (sd: number, which: number) =>
    exp(sd * drawn(which, FURTHEST_SKEWED_SD) - (sd * sd) / 2);
  const low = uniform(luck, PURPOSE.person, 0, 0) < P.lowShare;
  return {
    ...usual,
    naturalRelief: usual.naturalRelief * skewed(P.recoverySd, 1),
    reliefShare: low ? P.lowRelief : differs(P.reliefSd, 2),
    flareProne: skewed(P.flareProneSd, 3),
    driftsTo: P.driftSd * drawn(4, FURTHEST_SD),
    moodTo: P.moodSd * drawn(5, FURTHEST_SD),
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
    irritation: 0,
    threat: 0,
    daysUnseen: 0,
    flareExplained: false,
    woundDays: 0,
    imageryStill: !patient.facts.bracesInImagery,
    mirrorSetUp: false,
    mirrorAdapted: false,
    thoughtsTold: false,
    reachTold: false,
    madeSafe: false,
    reliefShare: 1,
    flareProne: 1,
    driftsTo: 0,
    moodTo: 0,
  };
}
