import type { Reason } from '../../../../../src/simulator/types.ts';
import { type Course, clinic, type Day, gmi } from '../../../clinic.ts';
import { norms } from '../../../profiles.ts';
import { sightings } from '../../found.ts';

/** Left/right work for some days, then imagery for the reasons given. */
export function advanceAfter(
  days: number,
  how: Day | ((day: number) => Day),
  ...because: readonly Reason[]
): Course {
  return clinic()
    .visit(gmi.start('leftRight'))
    .home(days, how)
    .visit(gmi.advance('imagery', { because }))
    .home(7);
}

export const ALL_THREE = ['GMI_RUSH_1', 'GATE_ONE_GOOD_DAY', 'GATE_IGNORES_SIDE'] as const;

export function named(course: Course, protocol = norms): string[] {
  return ALL_THREE.filter((code) => sightings(code, course, protocol).length > 0);
}
