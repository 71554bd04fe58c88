import { type Decision, GMI_STAGES, type Plan, type Track } from '../types.ts';

/**
 * Whether a decision and the step of the ladder that it names fit together: an advance goes up, skipping
 * steps or not, a step back goes down, and who holds or stops names the step where practice stands.
 * Nothing here stops a trainee from skipping a step: the patient does.
 *
 * @param from where practice stands, 0 the first step; null where the track is not practised
 */
export function isLadderMove(decision: Decision, from: number | null, to: number): boolean {
  if (from === null) return decision === 'start';
  if (decision === 'advance') return to > from;
  if (decision === 'stepBack') return to < from;
  return decision !== 'start' && to === from;
}

/** Where a track's ladder stands under a plan, 0 the first step; null when it is not practised. */
export function stepOf(plan: Plan, track: Track): number | null {
  if (track === 'touch') return plan.touch?.rung ?? null;
  return plan.gmi === null ? null : GMI_STAGES.indexOf(plan.gmi.stage);
}
