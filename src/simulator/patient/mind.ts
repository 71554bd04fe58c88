import { clamp01 } from '../../numbers/arithmetic.ts';
import type { PatientCase, Plan } from '../types.ts';
import type { FeltDay } from './felt.ts';
import type { Gains } from './gains.ts';
import { P, PROMISE_DAYS } from './parameters.ts';
import type { PatientState, Reused } from './state.ts';

/** Where mood settles in time, as distress: nobody's only rises, and pain alone does not decide it. */
function moodSettlesAt(
  state: PatientState,
  start: PatientCase['start'],
  eased: number,
  supported: boolean,
): number {
  return (
    start.distress +
    state.moodTo -
    P.distressFromRelief * eased +
    P.distressFromIrritation * state.irritation -
    (supported ? P.distressSupported : 0)
  );
}

/** Tomorrow's fear, distress, motivation, alliance, self-efficacy and sense of getting on. */
export function nextMind(
  next: Reused<PatientState>,
  state: PatientState,
  start: PatientCase['start'],
  felt: FeltDay,
  plan: Plan,
  gains: Gains,
): void {
  const explained = state.flareExplained || plan.flarePlan ? P.explainedShare : 1;
  const practised =
    felt.practice.gmiMinutes + felt.practice.images + felt.practice.touchMinutes > 0;
  const settled =
    practised && Math.max(felt.settleMinutes, felt.touchSettleMinutes) <= P.goodDayMinutes;
  const flareFear = P.fearFromFlare * explained * state.flare;
  const eased = start.sensitisation - state.sensitisation;
  const settlesAt = clamp01(moodSettlesAt(state, start, eased, plan.psychology));
  const letDown = state.promised && felt.day === PROMISE_DAYS && eased < P.promiseKeptBy;
  const gain =
    gains.affected +
    gains.imagery +
    gains.mirror +
    P.gainOfTouch * gains.touch +
    P.gainOfRelief * gains.relief;
  const lost = gain < P.gainNoticed ? P.motivationLeak : P.motivationLeakLittle;
  const calmed = settled ? P.fearFromGoodDay : 0;
  const { event } = felt;
  next.fear = clamp01(
    state.fear +
      flareFear * (1 - state.fear) +
      (event === null ? 0 : event.fear) -
      calmed * state.fear,
  );
  next.distress = clamp01(
    state.distress +
      P.distressPace * (settlesAt - state.distress) +
      P.distressFromFlare * explained * state.flare +
      (event === null ? 0 : event.distress) * P.distressFromEvent,
  );
  next.motivation = clamp01(
    state.motivation +
      P.motivationFromGain * gain -
      lost * Math.max(0, state.motivation - P.motivationLeast) -
      P.motivationFromFlare * explained * state.flare -
      (letDown ? P.letDownMotivation : 0),
  );
  next.threat = P.threatKept * state.threat;
  next.alliance = clamp01(state.alliance - (letDown ? P.letDownAlliance : 0));
  next.recentGain = (1 - P.gainNew) * state.recentGain + P.gainNew * gain;
  next.selfEfficacy = clamp01(
    state.selfEfficacy + P.efficacyFromGain * gain - P.efficacyFromFlare * explained * state.flare,
  );
}
