import type {
  AskTopic,
  BudapestCategory,
  ContactKind,
  DiaryNote,
  Domain,
  GmiStage,
  Instruction,
  NewSign,
  PictureSet,
  Severity,
  Side,
  SkinTone,
  Urgency,
} from './vocabulary.ts';

/** A patient at the first visit, 0 to 1 unless said. Hidden from the trainee. */
export interface PatientStart {
  /** Central sensitisation: how strongly the nervous system amplifies input. */
  readonly sensitisation: number;
  /** Inflammation and autonomic activity: drives swelling, warmth, colour, sweating. */
  readonly inflammation: number;
  /** Rung of the touch ladder tolerated at 10 g, from 0 (below the first) to 5; may be fractional. */
  readonly touchTolerance: number;
  /** Practised skill at judging pictures of each hand. */
  readonly affectedSkill: number;
  readonly unaffectedSkill: number;
  readonly imagerySkill: number;
  readonly mirrorSkill: number;
  readonly fear: number;
  readonly distress: number;
  readonly selfEfficacy: number;
  readonly alliance: number;
  readonly motivation: number;
  /** Ability to use the hand; QuickDASH is 100 x (1 - function). */
  readonly function: number;
  readonly sleep: number;
}

/** What makes this patient differ from another in how they respond. Hidden from the trainee. */
export interface PatientTraits {
  /** Multiplies all gains from practice: 0.2 non-responder to 1.5. */
  readonly responsiveness: number;
  /** Share of the natural recovery rate of the model that this patient has: 0 to 2. */
  readonly naturalRecovery: number;
  /** Mean untrained time per picture of the unaffected hand, seconds (reinersmann-2010: CRPS 2.28, SD 0.74). */
  readonly untrainedTimeS: number;
  /** Floor of that time after long practice, as a share of it: 0.5 to 0.95 (teaching assumption). */
  readonly trainedTimeShare: number;
  /** Untrained error rate, 0 to 0.5. */
  readonly untrainedError: number;
  /** Extra time and error on pictures of the affected hand, as a share: 0 to 0.5. */
  readonly affectedPenalty: number;
  /** Standard deviation of reported pain around felt pain, NRS points. */
  readonly reportingSdNrs: number;
  /** Chance that a day is missing from the diary. */
  readonly missingDayChance: number;
  /** Side-to-side skin temperature difference at inflammation 1, °C; positive = affected side warmer. */
  readonly warmthC: number;
  /** Colour at inflammation 1: -1 blue to 1 red. */
  readonly redness: number;
  /** How unevenly a day's activity is spread without a pacing plan: 0 even, 1 boom and bust. */
  readonly boomBust: number;
}

/** Something in the patient's life, on a day drawn from `window` with chance `chance`. */
export interface LifeEvent {
  readonly id: string;
  readonly window: readonly [number, number];
  readonly chance: number;
  readonly note: DiaryNote;
  /** NRS points added on that day and the next. */
  readonly flare: number;
  readonly fear: number;
  readonly distress: number;
  /** Signs that are not part of CRPS and need somebody else, with the time allowed. */
  readonly newSigns: readonly NewSign[];
  readonly urgency: Urgency | null;
  readonly contact: ContactKind | null;
}

/** Facts that an examination or question can bring out and that do not change. */
export interface CaseFacts {
  readonly visionOk: boolean;
  readonly cognitionOk: boolean;
  readonly contralateralOk: boolean;
  readonly dystonia: boolean;
  readonly nerveInjury: boolean;
  /** null where no bone was broken. */
  readonly fractureUnited: boolean | null;
  readonly phq9Item9: number;
  /** Tells warm from cold at the affected limb. */
  readonly thermalSenseOk: boolean;
  /** Tenses or moves the limb while imagining, until shown otherwise. */
  readonly bracesInImagery: boolean;
  /** Budapest categories in which the patient reports at least one symptom. */
  readonly symptoms: readonly BudapestCategory[];
}

/** One simulated patient. Data only; words live beside it. */
export interface PatientCase {
  readonly id: string;
  readonly ageYears: number;
  readonly limb: 'hand' | 'foot';
  readonly affectedSide: Side;
  readonly dominantSide: Side;
  readonly skinTone: SkinTone;
  /** Weeks from injury to the first visit. */
  readonly durationWeeks: number;
  readonly maxWeeks: number;
  /** Textures from least to most unpleasant, as this patient ranks them. */
  readonly touchLadder: readonly string[];
  readonly start: PatientStart;
  readonly traits: PatientTraits;
  readonly facts: CaseFacts;
  readonly events: readonly LifeEvent[];
  /** Functional goals; `difficulty` is the function (0 to 1) at which one is reached. */
  readonly goals: readonly {
    readonly id: string;
    readonly difficulty: number;
    /** Cannot be reached by someone who avoids warm, cold or water. */
    readonly needsTemperature: boolean;
  }[];
  /** Questions whose answers the referral letter already gives. */
  readonly knownFromLetter: readonly AskTopic[];
}

/** Gate of stage 1, on daily left/right results. */
export interface LeftRightGate {
  /** Least share correct, 0 to 1. */
  readonly accuracyMin: number;
  /** Longest time per picture, seconds. */
  readonly timeMaxS: number;
  readonly timeStatistic: 'meanCorrect' | 'medianCorrect';
  readonly neededDays: number;
  /** Practice days looked back on. */
  readonly windowDays: number;
  readonly imagesMinPerDay: number;
  /** Largest side gap, or null where the profile has no such clause. */
  readonly symmetry: { readonly accuracyGap: number; readonly timeGapS: number } | null;
  readonly plateau: {
    readonly afterDays: number;
    readonly flatDays: number;
    readonly accuracyMin: number;
  };
}

/** Gate of a stage judged by tolerance: so many recorded days in a row inside the limits. */
export interface ToleranceGate {
  readonly days: number;
  readonly minutesMin: number;
  readonly riseMaxNrs: number;
  readonly settleMaxMinutes: number;
}

/** A protocol profile: gate, dose and pain rules. Safety rules are the same in all and not here. */
export interface Protocol {
  readonly id: string;
  readonly leftRight: LeftRightGate;
  readonly imagery: ToleranceGate;
  readonly mirror: ToleranceGate;
  readonly touch: {
    readonly days: number;
    readonly painMaxNrs: number;
    readonly settleMaxMinutes: number;
  };
  readonly dose: {
    /** Pictures a day the profile asks for. */
    readonly imagesPerDay: number;
    readonly imageryMinutes: readonly [number, number];
    readonly mirrorMinutes: readonly [number, number];
    readonly touchMinutes: number;
    readonly touchSessions: readonly [number, number];
    /** Largest force in the first two phases, grams, or null where none is given. */
    readonly touchForceMaxG: number | null;
  };
  readonly painRule:
    | { readonly mode: 'evokedAbsolute'; readonly maxNrs: number }
    | { readonly mode: 'agreedRise'; readonly defaultRiseNrs: number };
  readonly flare: {
    readonly riseFraction: number;
    readonly riseNrs: number;
    readonly windowDays: number;
    readonly maxHours: number;
  };
  readonly stepBack: {
    readonly riseNrs: number;
    readonly overHours: number;
    readonly accuracyDrop: number;
    readonly accuracyDays: number;
  };
  /** Symptom duration up to which mirror first is accepted, weeks (mccabe-2003); 0 for never. */
  readonly earlyMirrorWeeks: number;
  readonly overholdDays: number;
  /** Highest stage order that may be skipped: none when true. */
  readonly strictOrder: boolean;
}

/** How mistakes and decisions become a score. Data; the recipe page prints it. */
export interface Rubric {
  readonly id: string;
  readonly mistakes: Readonly<
    Record<
      string,
      {
        readonly severity: Severity;
        readonly domain: Domain;
        readonly cooldownDays: number;
      }
    >
  >;
  /** Days within which a mistake put right counts as corrected. */
  readonly correctionDays: number;
  /** Points off a domain (0 to 100) for one mistake; `corrected` when put right in time. */
  readonly deductions: Readonly<
    Record<Severity, { readonly standing: number; readonly corrected: number }>
  >;
  readonly domains: Readonly<Record<Domain, { readonly weight: number; readonly minimum: number }>>;
  /** Points off progression when no decision was acceptable; in proportion when some were not. */
  readonly disagreementPoints: number;
  /** Share of the points off that the second, third, … sighting of one mistake takes; then nothing. */
  readonly repeats: readonly number[];
  /** Serious mistakes put right in time of which a treatment may still pass. */
  readonly correctedMajorsMost: number;
  /** What good care contains. */
  readonly care: {
    /** Weight of each part within its domain; a part without one is looked at and earns nothing. */
    readonly weights: Readonly<Record<string, number>>;
    /** Least share, 0 to 1, of the parts without which no treatment passes. */
    readonly essentials: Readonly<Record<string, number>>;
  };
  readonly passTotal: number;
  /** Lowest total of each band, worst first; `harmful` is set by a critical mistake, not a total. */
  readonly bands: Readonly<Record<'unsafe' | 'developing' | 'competent' | 'excellent', number>>;
}

export interface GmiPlan {
  readonly stage: GmiStage;
  /** Left/right pictures a day, 0 to 200. */
  readonly imagesPerDay: number;
  /** Minutes a day of the stage's own practice (imagery, mirror, function), 0 to 120. */
  readonly minutesPerDay: number;
  readonly pictureSet: PictureSet;
  readonly instruction: Instruction;
}
