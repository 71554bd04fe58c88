import type { ActionOffer, Decision } from '../../../simulator/index.ts';

/** A running statechart, as far as a plan asks it. */
interface Asked {
  can(event: { type: Decision; to: number }): boolean;
}

/** The steps that a decision may lead to, nearest first, as the chart allows. */
export function targetsOf(
  chart: Asked,
  decision: Decision,
  current: number | null,
  steps: number,
): readonly number[] {
  if (decision === 'hold' || decision === 'stop') return current === null ? [] : [current];
  const all = Array.from({ length: steps }, (_, index) => index);
  const allowed = all.filter((to) => chart.can({ type: decision, to }));
  return decision === 'stepBack' ? allowed.reverse() : allowed;
}

/** The decisions that an offer names, each with whether there is a step to go to. */
export function decisionsOf(
  offer: ActionOffer | undefined,
  chart: Asked,
  current: number | null,
  steps: number,
): readonly { decision: Decision; possible: boolean }[] {
  const spec = offer?.parameters['decision'];
  if (!offer || spec?.type !== 'choice') return [];
  return (spec.values as readonly Decision[]).map((decision) => ({
    decision,
    possible: offer.refusal === null && targetsOf(chart, decision, current, steps).length > 0,
  }));
}
