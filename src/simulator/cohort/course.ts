import { liveDay } from '../patient/day.ts';
import { initialState, type PatientState } from '../patient/state.ts';
import { NO_PLAN } from '../protocol/plan.ts';
import type { Luck } from '../random.ts';
import type { GmiStage, PatientCase, Plan } from '../types.ts';

/** What is done from one day on. */
export interface Phase {
  readonly fromDay: number;
  readonly plan: Plan;
}

/** A person at one moment of a study. */
export interface Look {
  readonly day: number;
  readonly state: PatientState;
  /** Mean of the last seven days' average pain, NRS 0 to 10. */
  readonly pain: number;
}

/** Usual care: advice to use the limb, evenly, and what to do in a flare. */
export const USUAL_CARE: Plan = {
  ...NO_PLAN,
  pacingPlan: true,
  flarePlan: true,
  activity: 'gradedUse',
};

const WEEK = 7;

function planOn(phases: readonly Phase[], day: number): Plan {
  let plan = NO_PLAN;
  for (const phase of phases) if (phase.fromDay <= day) plan = phase.plan;
  return plan;
}

/** The patient on the first day of a study, in which somebody shows how imagery and mirror are done. */
function taught(patient: PatientCase): PatientState {
  return { ...initialState(patient), imageryStill: true, mirrorSetUp: true, mirrorAdapted: true };
}

/**
 * A person's course under a fixed programme: the patient physics alone, without visits, diary or
 * score.
 *
 * @param phases in order; the first begins on day 0
 * @param days on which to look, in order, the first at least 7: mornings, before that day is lived
 */
export function runCourse(
  patient: PatientCase,
  luck: Luck,
  phases: readonly Phase[],
  days: readonly number[],
): readonly Look[] {
  let state = taught(patient);
  let before: GmiStage | null = null;
  const week = new Float64Array(WEEK);
  const looks: Look[] = [];
  const last = days[days.length - 1] ?? 0;
  for (let day = 0; day <= last; day += 1) {
    if (day === days[looks.length]) {
      looks.push({ day, state, pain: week.reduce((sum, one) => sum + one, 0) / WEEK });
    }
    const plan = planOn(phases, day);
    const stage = plan.gmi?.stage ?? null;
    // A new stage is new again, as when a plan changes in the clinic.
    if (stage !== before) state = { ...state, stageDays: 0 };
    before = stage;
    const lived = liveDay(state, patient, plan, luck, day);
    state = lived.state;
    week[day % WEEK] = lived.felt.painAverage;
  }
  return looks;
}
