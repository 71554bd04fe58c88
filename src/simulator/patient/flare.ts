import { clamp, clamp01, ramp } from '../../numbers/arithmetic.ts';
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
  const healing = touchesWound(state, felt.practice, plan) ? P.woundWorkedHeals : 1;
  return Math.max(0, state.woundDays - healing);
}

/** Flare from pressing harder than sore skin takes, NRS points. */
function pressed(practice: Practice, plan: Plan): number {
  if (!practice.touched || plan.touch === null) return 0;
  return P.flareFromPressing * ramp(plan.touch.forceG, P.pressingFromG, P.pressingFullG);
}

/** Flare that today sends on to tomorrow, NRS points. */
export function flareSentOn(state: PatientState, felt: FeltDay, plan: Plan): number {
  const { practice } = felt;
  const excess = practice.touched ? practice.touchExcess - P.touchEdge : 0;
  // Beyond this the hand is pulled away.
  const over = clamp(excess, 0, P.touchOverMost);
  const dose = over > 0 ? Math.min(2, practice.touchMinutes / P.fullTouchMinutes) : 0;
  const soaked = Math.max(0, practice.touchMinutes / P.touchOverdoseMinutes - 1);
  const raw = touchesWound(state, practice, plan) ? P.woundTouched : 0;
  const crammed = Math.max(0, practice.images / P.picturesOverdose - 1);
  const overload =
    P.carryOver * Math.max(0, practice.gmiRise - P.settlesBelow) +
    P.flareFromTouch * over * dose +
    P.flareFromSoaking * soaked +
    P.flareFromPictures * crammed +
    pressed(practice, plan) +
    felt.boomFlare;
  return state.flareProne * overload + raw + (felt.burnt ? P.burnFlare : 0);
}

/** Flare tomorrow morning: what is left of today's, and what was on its way. NRS points, 0 to 5. */
export function nextFlare(state: PatientState, felt: FeltDay, plan: Plan): number {
  const decay = plan.flarePlan ? P.flareDecayPlanned : P.flareDecay;
  const today = (state.flare + P.flareFromEvent * (felt.event?.flare ?? 0)) * decay;
  // The worse it is already, the less another bad day adds.
  const room = clamp01(1 - today / P.flareMax);
  return clamp(today + state.flareComing * room, 0, P.flareMax);
}
