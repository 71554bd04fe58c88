import type { Action, ActionKind, PlanGmi, PlanTouch, RefusalCode } from './action.ts';
import type { GmiPlan } from './content.ts';
import type {
  ActivityAdvice,
  ContactKind,
  Decision,
  DiaryNote,
  Ending,
  Level,
  Mode,
  NewSign,
  Side,
  SkinTone,
  ThermalMedium,
  TouchPhase,
  TouchSite,
  Track,
  VisitMode,
} from './vocabulary.ts';

/** Left/right judgement of one hand on one day. */
export interface SideResult {
  readonly shown: number;
  readonly correct: number;
  /** Mean and standard deviation of the time of correct answers, seconds; null when none was correct. */
  readonly meanS: number | null;
  readonly sdS: number | null;
}

export interface LeftRightResult {
  readonly affected: SideResult;
  readonly unaffected: SideResult;
  /** Of all correct answers, seconds; null when none was correct. */
  readonly meanS: number | null;
  readonly medianS: number | null;
}

/** One day as the trainee gets to know it. Self-report is null when the patient left the day out. */
export interface DiaryDay {
  readonly day: number;
  readonly filled: boolean;
  /** Average pain over 24 h, NRS 0 to 10. */
  readonly painAverage: number | null;
  /** Before practice, and the most during it. */
  readonly painBefore: number | null;
  readonly painDuring: number | null;
  /** Minutes until pain was back to where it started, after left/right, imagery, mirror or tasks. */
  readonly settleMinutes: number | null;
  /** Pain evoked by the texture itself, and the most pain overall during touch practice. */
  readonly painTouch: number | null;
  readonly painDuringTouch: number | null;
  /** Minutes until pain was back to where it started, after touch. */
  readonly touchSettleMinutes: number | null;
  readonly swelling: 'less' | 'usual' | 'more' | null;
  readonly sleep: Level | null;
  /** Minutes of ordinary use of the hand. */
  readonly useMinutes: number | null;
  readonly gmiMinutes: number | null;
  readonly touchMinutes: number | null;
  readonly touchSessions: number | null;
  /** Kept by the practice app, also on days without a diary. */
  readonly leftRight: LeftRightResult | null;
  readonly newSigns: readonly NewSign[];
  readonly note: DiaryNote | null;
}

export interface TouchPlan {
  readonly rung: number;
  readonly phase: TouchPhase;
  readonly minutes: number;
  readonly sessionsPerDay: number;
  readonly forceG: number;
  readonly site: TouchSite;
  readonly discrimination: boolean;
}

export interface ThermalPlan {
  readonly medium: ThermalMedium;
  /** °C. */
  readonly warmC: number;
  readonly coolC: number;
  readonly thermometer: boolean;
}

/** What has been agreed and is in force. */
export interface Plan {
  readonly gmi: GmiPlan | null;
  readonly touch: TouchPlan | null;
  /** Day on which the present stage or rung began; null when not running. */
  readonly gmiSince: number | null;
  readonly touchSince: number | null;
  /** Agreed rise over the starting pain, NRS points. */
  readonly painLimitRise: number | null;
  readonly flarePlan: boolean;
  readonly pacingPlan: boolean;
  readonly goals: boolean;
  readonly noPainRule: boolean;
  readonly activity: ActivityAdvice | null;
  readonly psychology: boolean;
  readonly thermal: ThermalPlan | null;
  readonly thermalSince: number | null;
  /** Left/right time is compared with the patient's own first days, not with a fixed limit. */
  readonly ownBaseline: boolean;
}

export type FindingValue = number | string | boolean | null | readonly string[];

/** An answer, a sign or a measurement, with that method's error in it. */
export interface Finding {
  readonly day: number;
  readonly visit: number;
  readonly kind: 'ask' | 'examine' | 'measure' | 'try';
  readonly subject: string;
  /** Which of the finding's wordings fits: `finding.<kind>.<subject>.<variant>` in the catalogue. */
  readonly variant: string;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** Something the patient says: a code of the case's words, with what they need. */
export interface Said {
  readonly day: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Contact {
  readonly day: number;
  readonly kind: ContactKind;
  /** Signs that the patient reports without being asked. */
  readonly newSigns: readonly NewSign[];
}

/** What was given and done, oldest first. Scoring reads this and nothing else. */
export type TranscriptEntry =
  | {
      readonly type: 'visit';
      readonly day: number;
      readonly visit: number;
      readonly mode: VisitMode;
      readonly minutes: number;
    }
  | {
      readonly type: 'action';
      readonly day: number;
      readonly visit: number;
      readonly action: Action;
      readonly minutes: number;
    }
  | {
      readonly type: 'impliedHold';
      readonly day: number;
      readonly visit: number;
      readonly track: Track;
    }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'said'; readonly said: Said }
  | { readonly type: 'diary'; readonly row: DiaryDay }
  | { readonly type: 'contact'; readonly contact: Contact }
  | { readonly type: 'contactEnds'; readonly day: number }
  | { readonly type: 'ended'; readonly day: number; readonly ending: Ending };

/** What anybody treating this patient is told at the start. */
export interface CaseFace {
  readonly caseId: string;
  readonly ageYears: number;
  readonly limb: 'hand' | 'foot';
  readonly affectedSide: Side;
  readonly dominantSide: Side;
  readonly skinTone: SkinTone;
  readonly durationWeeks: number;
  readonly maxWeeks: number;
  readonly touchLadder: readonly string[];
  readonly goals: readonly string[];
  /** Of these, the ones that need warmth, cold or water. */
  readonly thermalGoals: readonly string[];
}

export interface Transcript {
  readonly protocolId: string;
  readonly rubricId: string;
  readonly mode: Mode;
  readonly face: CaseFace;
  readonly entries: readonly TranscriptEntry[];
}

/** At a visit, between visits, with a message to answer, or over. */
export const CARE_PLACES = ['visiting', 'away', 'answering', 'ended'] as const;
export type CarePlace = (typeof CARE_PLACES)[number];

/** The places where anybody is asked to do something, and the end. */
export const PHASES = ['visiting', 'answering', 'ended'] as const satisfies readonly CarePlace[];
export type Phase = (typeof PHASES)[number];

/** A flare as the diary shows it. */
export const FLARE_PLACES = ['settled', 'inBand', 'outOfBand'] as const;
export type FlarePlace = (typeof FLARE_PLACES)[number];

export interface ActionTaken {
  readonly day: number;
  readonly visit: number;
  readonly action: Action;
}

/** A decision on one track, said or implied by ending the visit without one. */
export interface DecisionMade {
  readonly day: number;
  readonly visit: number;
  readonly track: Track;
  readonly decision: Decision;
  readonly implied: boolean;
  readonly action: PlanGmi | PlanTouch | null;
}

/** What a plan may be told on one track. */
export interface LadderEvent {
  readonly type: Decision;
  /** Stage or ladder rung asked for, 0 the first. */
  readonly to: number;
}

/** What happened because of an action, for whoever shows it. */
export type EpisodeEvent =
  | { readonly type: 'refused'; readonly kind: ActionKind; readonly refusal: RefusalCode }
  | { readonly type: 'entry'; readonly entry: TranscriptEntry };
