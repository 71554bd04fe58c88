import { read } from '../simulator/clinical/index.ts';
import {
  type Episode,
  type Observation,
  observe,
  type Plan,
  type Protocol,
} from '../simulator/index.ts';
import type { Span } from './spans.ts';

/** Days on which the diary stood a point or more above where the step began. */
export interface FlareSpan {
  readonly from: number;
  readonly to: number;
  /** All of it as the profile expects of a new step. */
  readonly inBand: boolean;
}

/** The plan as far as reading a flare needs it, on the morning of a day. */
function planOn(day: number, spans: readonly Span[], plan: Plan): Plan {
  const since = (track: Span['track']) =>
    spans.find((span) => span.track === track && span.from < day && day <= span.to)?.from ?? null;
  return { ...plan, gmi: null, touch: null, gmiSince: since('gmi'), touchSince: since('touch') };
}

function flareBefore(day: number, seen: Observation, protocol: Protocol, spans: readonly Span[]) {
  const { diary, findings, face } = seen;
  const plan = planOn(day, spans, seen.plan);
  const ladderTop = face.touchLadder.length - 1;
  return read({ diary, findings, plan, day, ladderTop, kept: null }, protocol).flare;
}

/** Flares as the profile in force read them, day by day. */
export function flaresOf(episode: Episode, spans: readonly Span[]): readonly FlareSpan[] {
  const seen = observe(episode);
  const flares: FlareSpan[] = [];
  for (let day = 1; day <= episode.day; day += 1) {
    const { active, inBand } = flareBefore(day, seen, episode.setup.protocol, spans);
    if (!active) continue;
    const last = flares.at(-1);
    // Read on the morning after: the flare itself was the day before.
    if (last?.to === day - 1) {
      flares[flares.length - 1] = { ...last, to: day, inBand: last.inBand && inBand };
    } else flares.push({ from: day - 1, to: day, inBand });
  }
  return flares;
}
