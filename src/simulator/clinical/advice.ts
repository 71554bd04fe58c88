import type { Morning, Protocol, Readings } from '../types.ts';
import { type Acceptable, acceptable } from './acceptable.ts';
import { read } from './readings.ts';

/** What a profile says about a visit's morning: for hints, charts and feedback. */
export interface Advice {
  readonly gmi: Acceptable | null;
  readonly touch: Acceptable | null;
  readonly readings: Readings;
}

/** Reads a morning as the profile does; a track that is not running has no advice. */
export function adviceFor(morning: Morning, protocol: Protocol): Advice {
  return {
    gmi: morning.plan.gmi ? acceptable('gmi', morning, protocol) : null,
    touch: morning.plan.touch ? acceptable('touch', morning, protocol) : null,
    readings: read(morning, protocol),
  };
}
