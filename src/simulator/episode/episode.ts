import { NO_PLAN } from '../clinical/plan.ts';
import { AT_START } from '../machines/chart.ts';
import { type PatientState, personOf } from '../patient/state.ts';
import { luckOf } from '../random.ts';
import type {
  Action,
  CarePlace,
  CaseFace,
  Contact,
  Ending,
  FlarePlace,
  Mode,
  PatientCase,
  Plan,
  Protocol,
  Rubric,
  TranscriptEntry,
  VisitMode,
} from '../types.ts';
import { VISIT_MINUTES } from './costs.ts';

export interface EpisodeSetup {
  readonly case: PatientCase;
  readonly protocol: Protocol;
  readonly rubric: Rubric;
  /** Whole number, 0 to 4294967295. */
  readonly seed: number;
  readonly mode: Mode;
}

/** One attempt at one case. Plain data; hidden state included, so never show it whole. */
export interface Episode {
  readonly setup: EpisodeSetup;
  readonly day: number;
  readonly visit: number;
  readonly visitMode: VisitMode;
  readonly minutesLeft: number;
  readonly minutesBudget: number;
  readonly patient: PatientState;
  readonly plan: Plan;
  readonly visitPlan: Plan;
  /** Where the statecharts stand. Stage and rung are the plan's own, and their charts are asked by them. */
  readonly charts: { readonly care: CarePlace; readonly flare: FlarePlace };
  readonly entries: readonly TranscriptEntry[];
  readonly actions: readonly Action[];
  /** `kind.subject` of what has been done in this visit. */
  readonly doneThisVisit: readonly string[];
  readonly contact: Contact | null;
  readonly lastContactDay: number | null;
  readonly nextVisit: { readonly day: number; readonly mode: VisitMode } | null;
  readonly ending: Ending | null;
}

export function faceOf(patient: PatientCase): CaseFace {
  return {
    caseId: patient.id,
    ageYears: patient.ageYears,
    limb: patient.limb,
    affectedSide: patient.affectedSide,
    dominantSide: patient.dominantSide,
    skinTone: patient.skinTone,
    durationWeeks: patient.durationWeeks,
    maxWeeks: patient.maxWeeks,
    touchLadder: patient.touchLadder,
    goals: patient.goals.map((goal) => goal.id),
    thermalGoals: patient.goals.filter((goal) => goal.needsTemperature).map((goal) => goal.id),
  };
}

/**
 * Opens the first visit.
 *
 * @throws {RangeError} if the seed is not a whole number from 0 to 4294967295
 */
export function startEpisode(setup: EpisodeSetup): Episode {
  const { seed } = setup;
  if (!Number.isInteger(seed) || seed < 0 || seed > 4294967295) {
    throw new RangeError(`seed must be a whole number from 0 to 4294967295, got ${seed}`);
  }
  const minutes = VISIT_MINUTES.first;
  return {
    setup,
    day: 0,
    visit: 1,
    visitMode: 'clinic',
    minutesLeft: minutes,
    minutesBudget: minutes,
    patient: personOf(setup.case, luckOf(seed, setup.case.id)),
    plan: NO_PLAN,
    visitPlan: NO_PLAN,
    charts: AT_START,
    entries: [
      { type: 'visit', day: 0, visit: 1, mode: 'clinic', minutes },
      { type: 'said', said: { day: 0, code: 'greet.first', params: {} } },
    ],
    actions: [],
    doneThisVisit: [],
    contact: null,
    lastContactDay: null,
    nextVisit: null,
    ending: null,
  };
}
