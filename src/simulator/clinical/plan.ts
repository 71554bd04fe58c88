import type { Action, Plan } from '../types.ts';

/** Before anything has been agreed. Shared by all episodes, so nobody may change it. */
export const NO_PLAN: Plan = Object.freeze({
  gmi: null,
  touch: null,
  gmiSince: null,
  touchSince: null,
  painLimitRise: null,
  flarePlan: false,
  pacingPlan: false,
  goals: false,
  noPainRule: false,
  activity: null,
  psychology: false,
  thermal: null,
  thermalSince: null,
  ownBaseline: false,
});

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>;

function afterGmi(plan: Plan, action: Of<'planGmi'>, day: number): Plan {
  if (action.decision === 'stop') return { ...plan, gmi: null, gmiSince: null };
  const { stage, imagesPerDay, minutesPerDay, pictureSet, instruction } = action;
  const gmiSince = action.decision === 'hold' ? plan.gmiSince : day;
  const gmi = { stage, imagesPerDay, minutesPerDay, pictureSet, instruction };
  return { ...plan, gmi, gmiSince };
}

function afterTouch(plan: Plan, action: Of<'planTouch'>, day: number): Plan {
  if (action.decision === 'stop') return { ...plan, touch: null, touchSince: null };
  const { rung, phase, minutes, sessionsPerDay, forceG, site, discrimination } = action;
  const touch = { rung, phase, minutes, sessionsPerDay, forceG, site, discrimination };
  return { ...plan, touch, touchSince: action.decision === 'hold' ? plan.touchSince : day };
}

function afterThermal(plan: Plan, action: Of<'planThermal'>, day: number): Plan {
  if (!action.running) return { ...plan, thermal: null, thermalSince: null };
  const { medium, warmC, coolC, thermometer } = action;
  return {
    ...plan,
    thermal: { medium, warmC, coolC, thermometer },
    thermalSince: plan.thermalSince ?? day,
  };
}

function afterAgreement(plan: Plan, action: Of<'agree'>): Plan {
  switch (action.subject) {
    case 'painLimit':
      return { ...plan, painLimitRise: action.riseNrs, noPainRule: false };
    case 'noPainRule':
      return { ...plan, noPainRule: true };
    case 'safeToday':
      // Settled that day: nothing of it runs on as a part of treatment.
      return plan;
    default:
      return { ...plan, [action.subject]: true };
  }
}

function practiceStopped(plan: Plan): Plan {
  return {
    ...plan,
    gmi: null,
    gmiSince: null,
    touch: null,
    touchSince: null,
    thermal: null,
    thermalSince: null,
  };
}

/** The plan in force after an action. Engine and scoring read it alike. */
export function planAfter(plan: Plan, action: Action, day: number): Plan {
  switch (action.kind) {
    case 'planGmi':
      return afterGmi(plan, action, day);
    case 'planTouch':
      return afterTouch(plan, action, day);
    case 'planThermal':
      return afterThermal(plan, action, day);
    case 'agree':
      return afterAgreement(plan, action);
    case 'advise':
      return { ...plan, activity: action.subject };
    case 'refer': {
      const supports = action.subject === 'psychology' || action.subject === 'embeddedStrategies';
      return supports ? { ...plan, psychology: true } : plan;
    }
    case 'respond':
      return action.subject === 'stopEverything' ? practiceStopped(plan) : plan;
    default:
      return plan;
  }
}
