import type { DiaryDay, Finding, Plan, TouchPlan } from './clinic.ts';
import type { GmiPlan, Protocol } from './content.ts';
import type { NewSign } from './vocabulary.ts';

/** What the rules read of a plan. */
export interface MorningPlan
  extends Pick<Plan, 'gmiSince' | 'touchSince' | 'painLimitRise' | 'ownBaseline'> {
  readonly gmi: Pick<GmiPlan, 'stage'> | null;
  readonly touch: Pick<TouchPlan, 'rung' | 'site'> | null;
}

/** What is known on the morning of a visit, no more than the rules of the clinic read. */
export interface Known {
  readonly day: number;
  readonly diary: readonly DiaryDay[];
  /** The plan in force since the last visit. */
  readonly plan: MorningPlan;
  /** Grow as more is found at the visit. */
  readonly findings: readonly Finding[];
  /** Highest rung of the patient's touch ladder. */
  readonly ladderTop: number;
}

/** A visit's morning, made once a visit, with what was read of it last: it goes when the morning does. */
export interface Morning extends Known {
  kept: {
    readonly protocol: Protocol;
    /** How many findings there were. */
    readonly found: number;
    readonly readings: Readings;
  } | null;
}

/** A gate of so many recorded practice days in a row inside the limits. */
export interface ToleranceReading {
  readonly met: boolean;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
}

/** The stage-1 gate read on what is known. */
export interface LeftRightReading {
  readonly met: boolean;
  readonly plateau: boolean;
  /** Practice days with enough pictures in the window, and how many of them meet the limits. */
  readonly testedDays: number;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
  /** The side gap lies clearly beyond the limit: its 95% interval is wholly outside. */
  readonly sideGap: boolean;
  /** The gate is not met day by day, but the week's pictures together are right and quick enough. */
  readonly pooled: boolean;
  /** Pooled over the window: share correct and time by the profile's statistic (s). */
  readonly accuracy: number | null;
  readonly timeS: number | null;
}

export interface GateReading {
  readonly met: boolean;
  readonly plateau: boolean;
  readonly daysMeeting: number;
  readonly daysNeeded: number;
  /** Only in stage 1. */
  readonly leftRight: LeftRightReading | null;
}

/** A flare read on the diary, against the pain before the present stage. */
export interface FlareReading {
  /** The last two recorded days lie a point or more above the baseline, or the top of the scale hides it. */
  readonly active: boolean;
  /** Small enough, short enough and without new signs (claim flare-band). */
  readonly inBand: boolean;
  /** In band and within the first days of a stage. */
  readonly expected: boolean;
  /** Rise of the last two recorded days over the baseline, NRS. */
  readonly riseNrs: number;
  /** Recorded days in a row up by what makes a flare, ending with the last recorded day. */
  readonly days: number;
  readonly newSigns: readonly NewSign[];
}

/** Criteria for stepping back, by code. */
export type StepBackCriterion = 'painHigh' | 'accuracyFell' | 'functionLost';

/** Everything a profile says about a morning. */
export interface Readings {
  readonly gmi: GateReading | null;
  readonly touch: ToleranceReading | null;
  readonly baseline: number | null;
  readonly flare: FlareReading;
  readonly stepBack: readonly StepBackCriterion[];
  readonly newSigns: readonly string[];
  /** Of the last two recorded touch days on this rung, how many went over the pain limit. */
  readonly touchOverLimit: number;
  /** The last three recorded touch days on this rung all stayed above the gate's limit. */
  readonly touchSore: boolean;
  /** Days since the present stage or rung began. */
  readonly gmiDays: number;
  readonly touchDays: number;
}
