import type {
  ActivityAdvice,
  Agreement,
  Alternative,
  AskTopic,
  BudapestCategory,
  BudapestRule,
  Conclusion,
  Confidence,
  Decision,
  DischargeReason,
  ExamItem,
  GmiStage,
  Instruction,
  Instrument,
  Message,
  PictureSet,
  Reason,
  Response,
  Service,
  Task,
  Technique,
  ThermalMedium,
  TouchPhase,
  TouchSite,
  Urgency,
  VisitMode,
} from './vocabulary.ts';

interface Justified {
  readonly reasons: readonly Reason[];
  readonly confidence: Confidence;
  /** Free text for the debrief, at most 500 characters; never scored. */
  readonly note: string;
}

export interface PlanGmi extends Justified {
  readonly kind: 'planGmi';
  readonly decision: Decision;
  /** The stage that the plan asks for from now on. */
  readonly stage: GmiStage;
  /** Left/right pictures a day: 0 to 200 in tens. */
  readonly imagesPerDay: number;
  /** Minutes a day of imagery, mirror or function practice: 0 to 120. */
  readonly minutesPerDay: number;
  /** Which pictures, and what to mind while judging them. */
  readonly pictureSet: PictureSet;
  readonly instruction: Instruction;
}

export interface PlanTouch extends Justified {
  readonly kind: 'planTouch';
  readonly decision: Decision;
  /** Rung of the patient's ladder, 0 the least unpleasant. */
  readonly rung: number;
  readonly phase: TouchPhase;
  /** Minutes a session: 1 to 30. */
  readonly minutes: number;
  /** Sessions a day: 1 to 12. */
  readonly sessionsPerDay: number;
  /** Weight on the skin, grams: 1 to 200. */
  readonly forceG: number;
  readonly site: TouchSite;
  /** With a discrimination task (which spot, which texture) rather than touch alone. */
  readonly discrimination: boolean;
}

/** Warm and cool contact as a programme at home, beside touch. */
export interface PlanThermal {
  readonly kind: 'planThermal';
  /** False ends it. */
  readonly running: boolean;
  readonly medium: ThermalMedium;
  /** °C: 20 to 60, and 0 to 30. */
  readonly warmC: number;
  readonly coolC: number;
  /** The water is measured each time. */
  readonly thermometer: boolean;
}

export interface Diagnose {
  readonly kind: 'diagnose';
  readonly continuingPain: boolean;
  readonly symptoms: readonly BudapestCategory[];
  readonly signs: readonly BudapestCategory[];
  readonly alternatives: readonly Alternative[];
  readonly noBetterExplanation: boolean;
  readonly rule: BudapestRule;
  readonly conclusion: Conclusion;
}

/** Everything that a trainee can do. Flat: a kind, where needed a subject, and plain parameters. */
export type Action =
  | { readonly kind: 'ask'; readonly subject: AskTopic }
  | { readonly kind: 'examine'; readonly subject: ExamItem }
  | { readonly kind: 'measure'; readonly subject: Instrument }
  | { readonly kind: 'explain'; readonly subject: Message }
  | {
      readonly kind: 'try';
      readonly subject: Task;
      /** Ladder rung for a touch trial. */
      readonly rung: number;
      /** Grams for a touch trial: 1 to 200. */
      readonly forceG: number;
    }
  | { readonly kind: 'agree'; readonly subject: Agreement; readonly riseNrs: number }
  | { readonly kind: 'advise'; readonly subject: ActivityAdvice }
  | { readonly kind: 'refer'; readonly subject: Service; readonly urgency: Urgency }
  | Diagnose
  | PlanGmi
  | PlanTouch
  | PlanThermal
  | { readonly kind: 'teach'; readonly subject: Technique }
  | { readonly kind: 'respond'; readonly subject: Response }
  | { readonly kind: 'endVisit'; readonly inDays: number; readonly mode: VisitMode }
  | {
      readonly kind: 'discharge';
      readonly reason: DischargeReason;
      readonly followUp: boolean;
    };

export type ActionKind = Action['kind'];

/** What a parameter of an action may be. */
export type ParameterSpec =
  | { readonly type: 'choice'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'choices'; readonly values: readonly string[]; readonly max: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly type: 'text'; readonly maxLength: number };

export const REFUSALS = [
  'episodeEnded',
  'notInThisPhase',
  'notEnoughTime',
  'needsClinic',
  'alreadyDoneThisVisit',
  'invalidAction',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/**
 * Where each decision that a track listens to may lead now: stages or ladder rungs, 0 the first, nearest
 * first. Empty where a decision has nowhere to go.
 */
export type Targets = Readonly<Partial<Record<Decision, readonly number[]>>>;

/** One thing that could be done now. */
export interface ActionOffer {
  readonly kind: ActionKind;
  readonly subject: string | null;
  /** Minutes of the visit it takes. */
  readonly minutes: number;
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  /** For a plan on a ladder; null for everything else. */
  readonly targets: Targets | null;
  /** Why it is not possible now, or null when it is. */
  readonly refusal: RefusalCode | null;
}
