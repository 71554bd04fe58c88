import { clamp01 } from '../arithmetic.ts';
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
  const explained = state.flareExplained || plan.flarePlan ? 0.4 : 1;
  const practised =
    felt.practice.gmiMinutes + felt.practice.images + felt.practice.touchMinutes > 0;
  const settled = practised && felt.settleMinutes <= 30 && felt.touchSettleMinutes <= 30;
  const flareFear = P.fearFromFlare * explained * state.flare;
  const unsupported = state.distress > P.distressHigh ? P.distressDrift * (1 - state.distress) : 0;
  const drift = plan.psychology ? -P.distressSupported * state.distress : unsupported;
  const letDown =
    state.promised && felt.day === PROMISE_DAYS && start.sensitisation - state.sensitisation < 0.25;
  const gain = gains.affected + gains.imagery + gains.mirror + 0.5 * gains.touch + 2 * gains.relief;
  const lost = gain < 0.006 ? P.motivationLeak : 0.001;
  const calmed = settled ? P.fearFromGoodDay : 0;
  const { event } = felt;
  next.fear = clamp01(
    state.fear + flareFear + (event === null ? 0 : event.fear) - calmed * state.fear,
  );
  next.distress = clamp01(
    state.distress +
      drift +
      0.003 * explained * state.flare +
      (event === null ? 0 : event.distress) * 0.5,
  );
  next.motivation = clamp01(
    state.motivation +
      P.motivationFromGain * gain -
      lost -
      0.004 * explained * state.flare -
      (letDown ? 0.15 : 0),
  );
  next.alliance = clamp01(state.alliance - (letDown ? 0.2 : 0));
  next.recentGain = 0.9 * state.recentGain + 0.1 * gain;
  next.selfEfficacy = clamp01(state.selfEfficacy + 0.15 * gain - 0.003 * explained * state.flare);
}
