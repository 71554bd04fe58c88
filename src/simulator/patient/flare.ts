import { clamp } from '../../numbers/arithmetic.ts';
import type { Plan } from '../types.ts';
import type { FeltDay } from './felt.ts';
import { P } from './parameters.ts';
import type { Practice } from './practice.ts';
import type { PatientState } from './state.ts';

function touchesWound(state: PatientState, practice: Practice, plan: Plan): boolean {
  return state.woundDays > 0 && practice.touchMinutes > 0 && plan.touch?.site !== 'distant';
}

/** Days until the skin has healed, tomorrow morning. */
export function nextWound(state: PatientState, felt: FeltDay, plan: Plan): number {
  if (felt.burnt || felt.event?.note === 'graze') return P.woundHealsDays;
  const healing = touchesWound(state, felt.practice, plan) ? 0 : 1;
  return Math.max(0, state.woundDays - healing);
}

/** Flare that today sends on to tomorrow, NRS points. */
export function flareSentOn(state: PatientState, felt: FeltDay, plan: Plan): number {
  const { practice } = felt;
  const over = Math.max(0, practice.touched ? practice.touchExcess - P.touchEdge : 0);
  const dose = over > 0 ? Math.min(2, practice.touchMinutes / P.fullTouchMinutes) : 0;
  const soaked = Math.max(0, practice.touchMinutes / P.touchOverdoseMinutes - 1);
  const raw = touchesWound(state, practice, plan) ? P.woundTouched : 0;
  return (
    P.carryOver * Math.max(0, practice.gmiRise - P.settlesBelow) +
    P.flareFromTouch * over * dose +
    P.flareFromSoaking * soaked +
    felt.boomFlare +
    raw +
    (felt.burnt ? P.burnFlare : 0)
  );
}

/** Flare tomorrow morning: what is left of today's, and what was on its way. NRS points, 0 to 5. */
export function nextFlare(state: PatientState, felt: FeltDay, plan: Plan): number {
  const decay = plan.flarePlan ? P.flareDecayPlanned : P.flareDecay;
  const today = state.flare + P.flareFromEvent * (felt.event?.flare ?? 0);
  return clamp(today * decay + state.flareComing, 0, P.flareMax);
}
