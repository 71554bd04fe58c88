import { luckOf, PURPOSE, uniform } from '../../src/simulator/index.ts';
import { type Composed, composed } from './composed.ts';
import { AXES, type Deviation } from './deviations.ts';

/** How many ways of working differ from the profile's, by chance: more often few than many. */
const SHARES = [0.12, 0.3, 0.27, 0.18, 0.13];

function countOf(chance: number): number {
  let left = chance;
  const at = SHARES.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return at < 0 ? SHARES.length - 1 : at;
}

/** One clinician put together by chance, the same for the same number. */
export function drawnOne(seed: number): Composed {
  const luck = luckOf(seed, 'adversary');
  const at = (day: number, which: number) => uniform(luck, PURPOSE.policy, day, which);
  const axes = Object.values(AXES)
    .map((options, which) => ({ options, order: at(1, which) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, countOf(at(0, 0)));
  const parts = axes.map(
    ({ options }, which) => options[Math.floor(at(2, which) * options.length)] as Deviation,
  );
  return composed(parts);
}

/** So many of them; or each way of working alone, and those who follow the profile. */
export function drawn(from: number, count: number, alone: boolean): readonly Composed[] {
  if (alone)
    return [
      composed([]),
      ...Object.values(AXES)
        .flat()
        .map((one) => composed([one])),
    ];
  return Array.from({ length: count }, (_, index) => drawnOne(from + index));
}
