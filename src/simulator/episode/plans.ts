import {
  type Action,
  GMI_STAGES,
  type PlanGmi,
  type PlanTouch,
  type RefusalCode,
} from '../types.ts';
import { type Draft, say, tell } from './draft.ts';
import type { Episode } from './episode.ts';

function stageIndex(stage: string): number {
  return (GMI_STAGES as readonly string[]).indexOf(stage);
}

/** A decision and its target must fit: advance goes up, step back down, hold stays. */
function targetFits(decision: string, from: number | null, to: number): boolean {
  if (from === null) return decision === 'start';
  if (decision === 'advance') return to > from;
  if (decision === 'stepBack') return to < from;
  return to === from;
}

/** What a plan needs beyond its parameters' limits. */
export function planRefusal(episode: Episode, action: Action): RefusalCode | null {
  const { gmi, touch, thermal } = episode.plan;
  if (action.kind === 'planGmi') {
    const from = gmi === null ? null : stageIndex(gmi.stage);
    return targetFits(action.decision, from, stageIndex(action.stage)) ? null : 'invalidAction';
  }
  if (action.kind === 'planTouch') {
    const from = touch?.rung ?? null;
    return targetFits(action.decision, from, action.rung) ? null : 'invalidAction';
  }
  if (action.kind === 'planThermal' && !action.running && thermal === null) return 'invalidAction';
  if (action.kind === 'agree' && action.subject === 'painLimit' && action.riseNrs === 0) {
    return 'invalidAction';
  }
  return null;
}

/** Moves the GMI chart; a new stage starts its own count of practice days. */
export function planGmi(draft: Draft, action: PlanGmi): void {
  tell(draft, 'gmi', { type: action.decision, to: stageIndex(action.stage) });
  const moved = action.decision !== 'hold' && action.decision !== 'stop';
  if (moved) draft.patient = { ...draft.patient, stageDays: 0 };
  say(draft, `plan.gmi.${action.decision}`);
}

export function planTouch(draft: Draft, action: PlanTouch): void {
  tell(draft, 'touch', { type: action.decision, to: action.rung });
  say(draft, `plan.touch.${action.decision}`);
}
