import type { Observation, Protocol } from '../types.ts';
import { type Acceptable, acceptable } from './acceptable.ts';
import { type Known, type Readings, read } from './readings.ts';

/** What a profile says about a visit's morning: for hints, charts and policies. */
export interface Advice {
  readonly gmi: Acceptable | null;
  readonly touch: Acceptable | null;
  readonly readings: Readings;
}

export function knownFrom(observation: Observation): Known {
  return {
    diary: observation.diary,
    findings: observation.findings,
    plan: observation.visitPlan,
    day: observation.day,
    ladderTop: observation.face.touchLadder.length - 1,
  };
}

/** Reads what is known as the profile does; a track that is not running has no advice. */
export function adviceFor(observation: Observation, protocol: Protocol): Advice {
  const known = knownFrom(observation);
  return {
    gmi: observation.visitPlan.gmi ? acceptable('gmi', known, protocol) : null,
    touch: observation.visitPlan.touch ? acceptable('touch', known, protocol) : null,
    readings: read(known, protocol),
  };
}
