import {
  type Action,
  type ActionOffer,
  type Decision,
  GMI_STAGES,
  type Plan,
  type PlanGmi,
  type PlanTouch,
  type RefusalCode,
} from '../types.ts';
import { type Draft, say } from './draft.ts';

function leadsTo({ targets }: ActionOffer, decision: Decision, to: number): boolean {
  return targets?.[decision]?.includes(to) ?? false;
}

/** Whether a plan holds what it needs beyond its parameters' limits. */
function isWhole(plan: Plan, action: Action, offer: ActionOffer): boolean {
  switch (action.kind) {
    case 'planGmi':
      return leadsTo(offer, action.decision, GMI_STAGES.indexOf(action.stage));
    case 'planTouch':
      return leadsTo(offer, action.decision, action.rung);
    case 'planThermal':
      return action.running || plan.thermal !== null;
    case 'agree':
      return action.subject !== 'painLimit' || action.riseNrs !== 0;
    default:
      return true;
  }
}

/** Why a plan cannot be made, or null where it can. */
export function planRefusal(plan: Plan, action: Action, offer: ActionOffer): RefusalCode | null {
  return isWhole(plan, action, offer) ? null : 'invalidAction';
}

/** A new stage starts its own count of practice days. */
export function planGmi(draft: Draft, action: PlanGmi): void {
  const moved = action.decision !== 'hold' && action.decision !== 'stop';
  if (moved) draft.patient = { ...draft.patient, stageDays: 0 };
  say(draft, `plan.gmi.${action.decision}`);
}

export function planTouch(draft: Draft, action: PlanTouch): void {
  say(draft, `plan.touch.${action.decision}`);
}
