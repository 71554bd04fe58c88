import type { ActionKind } from './action.ts';
import type {
  ActionTaken,
  CaseFace,
  Contact,
  DecisionMade,
  DiaryDay,
  Finding,
  FlarePlace,
  Phase,
  Plan,
  Said,
} from './clinic.ts';
import type { Morning } from './morning.ts';
import type { Ending, Mode, VisitMode } from './vocabulary.ts';
export type LastDone = Readonly<Partial<Record<ActionKind, Readonly<Record<string, number>>>>>;

/** Everything the trainee may know now. Holds nothing hidden. */
export interface Observation {
  readonly day: number;
  readonly week: number;
  readonly phase: Phase;
  /** 1 at the first visit. */
  readonly visit: number;
  readonly visitMode: VisitMode;
  readonly minutesLeft: number;
  readonly minutesBudget: number;
  readonly mode: Mode;
  readonly protocolId: string;
  readonly face: CaseFace;
  readonly plan: Plan;
  /** The plan in force when this visit began: what the diary since the last one is about. */
  readonly visitPlan: Plan;
  /** What the rules of the clinic read at this visit. */
  readonly morning: Morning;
  readonly diary: readonly DiaryDay[];
  readonly findings: readonly Finding[];
  readonly said: readonly Said[];
  readonly contact: Contact | null;
  readonly decisions: readonly DecisionMade[];
  readonly actions: readonly ActionTaken[];
  /** Day on which something was last done, by kind and subject. */
  readonly lastDone: LastDone;
  readonly flare: FlarePlace;
  readonly ending: Ending | null;
}
