import type { Observation, Protocol } from '../types.ts';
import { type Acceptable, acceptable } from './acceptable.ts';
import { type Known, type Readings, read } from './readings.ts';

/** What a profile says about a visit's morning: for hints, charts and policies. */
export interface Advice {
  readonly gmi: Acceptable | null;
  readonly touch: Acceptable | null;
  readonly readings: Readings;
}

/** The observation that was asked about last, and what it told. */
let last: { readonly observation: Observation; readonly known: Known } | null = null;

/** What an observation tells about its morning; the same object while it is asked about. */
export function knownFrom(observation: Observation): Known {
  if (last?.observation === observation) return last.known;
  const known = {
    diary: observation.diary,
    findings: observation.findings,
    plan: observation.visitPlan,
    day: observation.day,
    ladderTop: observation.face.touchLadder.length - 1,
    kept: null,
  };
  last = { observation, known };
  return known;
}

let lastAdvice: {
  readonly known: Known;
  readonly protocol: Protocol;
  readonly advice: Advice;
} | null = null;

/** Reads what is known as the profile does; a track that is not running has no advice. */
export function adviceFor(observation: Observation, protocol: Protocol): Advice {
  const known = knownFrom(observation);
  if (lastAdvice?.known === known && lastAdvice.protocol === protocol) return lastAdvice.advice;
  const advice = {
    gmi: known.plan.gmi ? acceptable('gmi', known, protocol) : null,
    touch: known.plan.touch ? acceptable('touch', known, protocol) : null,
    readings: read(known, protocol),
  };
  lastAdvice = { known, protocol, advice };
  return advice;
}
