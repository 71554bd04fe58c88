import { clamp01 } from '../../numbers/arithmetic.ts';
import type { PatientCase, Plan } from '../types.ts';
import type { FeltDay } from './felt.ts';
import type { Gains } from './gains.ts';
import { P, PROMISE_DAYS } from './parameters.ts';
import type { PatientState, Reused } from './state.ts';

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
  const unsupported = state.distress > P.distressHigh ? P.distressDrift * (1 - state.distress) : 0;
  const drift = plan.psychology ? -P.distressSupported * state.distress : unsupported;
  const eased = start.sensitisation - state.sensitisation;
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
    state.fear + flareFear + (event === null ? 0 : event.fear) - calmed * state.fear,
  );
  next.distress = clamp01(
    state.distress +
      drift +
      P.distressFromFlare * explained * state.flare +
      (event === null ? 0 : event.distress) * P.distressFromEvent,
  );
  next.motivation = clamp01(
    state.motivation +
      P.motivationFromGain * gain -
      lost -
      P.motivationFromFlare * explained * state.flare -
      (letDown ? P.letDownMotivation : 0),
  );
  next.alliance = clamp01(state.alliance - (letDown ? P.letDownAlliance : 0));
  next.recentGain = (1 - P.gainNew) * state.recentGain + P.gainNew * gain;
  next.selfEfficacy = clamp01(
    state.selfEfficacy + P.efficacyFromGain * gain - P.efficacyFromFlare * explained * state.flare,
  );
}
