import {
  initialState,
  liveOn,
  NO_PLAN,
  type PatientState,
  startLife,
  startStage,
} from '../simulator/body.ts';
import type { Luck, PatientCase, Plan } from '../simulator/index.ts';

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
  const life = startLife(taught(patient), patient, luck);
  const week = new Float64Array(WEEK);
  const looks: Look[] = [];
  const last = days[days.length - 1] ?? 0;
  let plan = NO_PLAN;
  let phase = 0;
  for (let day = 0; day <= last; day += 1) {
    if (day === days[looks.length]) {
      looks.push({
        day,
        state: { ...life.state },
        pain: week.reduce((sum, one) => sum + one, 0) / WEEK,
      });
    }
    for (let next = phases[phase]; next && next.fromDay <= day; next = phases[phase]) {
      // A new stage is new again, as when a plan changes in the clinic.
      if (next.plan.gmi?.stage !== plan.gmi?.stage) startStage(life);
      plan = next.plan;
      phase += 1;
    }
    // Studies saw their people about weekly.
    if (day % WEEK === 0) life.state = { ...life.state, daysUnseen: 0 };
    liveOn(life, plan, day);
    week[day % WEEK] = life.felt.painAverage;
  }
  return looks;
}
