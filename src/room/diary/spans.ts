import type { DecisionMade } from '../../simulator/index.ts';

/** Days spent on one rung of the touch ladder; `row` counts the spans, for labels in turn. */
export interface RungSpan {
  readonly rung: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Which texture was practised when, from the decisions. */
export function rungSpans(decisions: readonly DecisionMade[], today: number): readonly RungSpan[] {
  const spans: { rung: number; from: number; to: number; row: number }[] = [];
  for (const { track, action, day } of decisions) {
    if (track !== 'touch' || action?.kind !== 'planTouch') continue;
    const running = spans.at(-1);
    if (running && running.to === Number.POSITIVE_INFINITY) {
      if (action.decision !== 'stop' && running.rung === action.rung) continue;
      running.to = day;
    }
    if (action.decision === 'stop') continue;
    spans.push({ rung: action.rung, from: day, to: Number.POSITIVE_INFINITY, row: spans.length });
  }
  return spans.map((span) => ({ ...span, to: Math.min(span.to, Math.max(today, span.from)) }));
}

/** The dose asked for on each day of the diary, null while nothing was. */
export function askedFor(
  decisions: readonly DecisionMade[],
  read: (action: NonNullable<DecisionMade['action']>) => number | null,
  track: DecisionMade['track'],
  day: number,
): number | null {
  const inForce = decisions.findLast(
    (one) => one.track === track && one.action !== null && one.day <= day,
  );
  if (!inForce?.action || inForce.decision === 'stop') return null;
  return read(inForce.action);
}
