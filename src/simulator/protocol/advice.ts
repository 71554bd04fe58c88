import type { Observation, Protocol } from '../types.ts';
import { type Acceptable, acceptable } from './acceptable.ts';
import { type Known, type Readings, read } from './readings.ts';

/** What a profile says about a visit's morning: for hints, charts and policies. */
export interface Advice {
  readonly gmi: Acceptable | null;
  readonly touch: Acceptable | null;
  readonly readings: Readings;
}

const KNOWN = new WeakMap<Observation, Known>();

/** What an observation tells about its morning; the same object for the same observation. */
export function knownFrom(observation: Observation): Known {
  const before = KNOWN.get(observation);
  if (before) return before;
  const known = {
    diary: observation.diary,
    findings: observation.findings,
    plan: observation.visitPlan,
    day: observation.day,
    ladderTop: observation.face.touchLadder.length - 1,
  };
  KNOWN.set(observation, known);
  return known;
}

/** Reads what is known as the profile does; a track that is not running has no advice. */
const ADVICE = new WeakMap<Known, { readonly protocol: Protocol; readonly advice: Advice }>();

export function adviceFor(observation: Observation, protocol: Protocol): Advice {
  const known = knownFrom(observation);
  const before = ADVICE.get(known);
  if (before?.protocol === protocol) return before.advice;
  const advice = {
    gmi: observation.visitPlan.gmi ? acceptable('gmi', known, protocol) : null,
    touch: observation.visitPlan.touch ? acceptable('touch', known, protocol) : null,
    readings: read(known, protocol),
  };
  ADVICE.set(known, { protocol, advice });
  return advice;
}
