import {
  functionGain,
  functionReadings,
  functionScoreFor,
  read,
} from '../../simulator/clinical/index.ts';
import type { Action, ActionOffer, Observation, PlanGmi, Protocol } from '../../simulator/index.ts';
import { canDo, lastDone } from '../clinician.ts';
import { diagnosis, SYMPTOMS, type Todo } from './assess.ts';
import { decisions } from './plan.ts';
import { teaching } from './technique.ts';

/** Day by which the course is reviewed and closed. */
export function lastDay(o: Observation): number {
  return o.face.maxWeeks * 7 - 7;
}

/** Finished: goals reached in the last stage, or the course is nearly over and has been reviewed. */
export function dischargeReason(
  o: Observation,
  protocol: Protocol,
): 'goalsMet' | 'plateauReviewed' | null {
  const readings = read(o.morning, protocol);
  if (o.day >= lastDay(o)) return 'plateauReviewed';
  if (readings.flare.active || readings.newSigns.length > 0) return null;
  const gained = functionGain(functionReadings(o.findings)) > 1;
  if (o.plan.gmi?.stage === 'function' && readings.gmiDays >= 21 && gained) return 'goalsMet';
  return o.day >= lastDay(o) - 7 ? 'plateauReviewed' : null;
}

export function closeCase(
  o: Observation,
  available: readonly ActionOffer[],
  protocol: Protocol,
  reason: 'goalsMet' | 'plateauReviewed',
): Action[] {
  const recheck: readonly Todo[] = [
    ['measure', functionScoreFor(o.face.limb)],
    ...SYMPTOMS,
    ['examine', 'look'],
    ['examine', 'brush'],
    ['examine', 'skinTemperature'],
    ['examine', 'range'],
  ];
  const left = recheck
    .filter(
      ([kind, subject]) => lastDone(o, kind, subject) !== o.day && canDo(available, kind, subject),
    )
    .map(([kind, subject]) => ({ kind, subject }) as Action);
  if (left.length > 0) return left;
  const plans = decisions(o, protocol);
  // No time left to close, as by video: tomorrow.
  if (!canDo(available, 'discharge', null)) {
    return [...plans, { kind: 'endVisit', inDays: 1, mode: 'clinic' }];
  }
  // A stage that opens on the last day is practised at home alone: it is shown first.
  const stage = plans.find((one): one is PlanGmi => one.kind === 'planGmi')?.stage;
  const shown = stage ? teaching(o, available, stage) : [];
  const actions: Action[] = [diagnosis(o), ...shown, ...plans];
  if (reason === 'plateauReviewed')
    actions.push({ kind: 'refer', subject: 'painTeam', urgency: 'routine' });
  return [...actions, { kind: 'discharge', reason, followUp: true }];
}
