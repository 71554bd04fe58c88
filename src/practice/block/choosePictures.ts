import { type Stream, shuffled } from '../../numbers/stream.ts';
import { lightOfRight, type Picture } from './pictures.ts';

/** What a block should show evenly. */
const traitsOf = (picture: Picture): readonly string[] => [
  `posture ${picture.posture}`,
  `tone ${picture.tone}`,
  `view ${picture.view}`,
  `light ${lightOfRight(picture)}`,
];

/**
 * Picks `count` pictures, spread evenly over postures, tones, views and light. A picture comes a
 * second time only when all have been taken.
 */
export function choosePictures(
  pool: readonly Picture[],
  count: number,
  chance: Stream,
): readonly Picture[] {
  if (pool.length === 0) return [];
  const traits = new Map(pool.map((picture) => [picture, traitsOf(picture)]));
  const counts = new Map<string, number>();
  /** How often what this picture shows is already there. */
  const crowding = (picture: Picture) =>
    (traits.get(picture) ?? []).reduce((sum, trait) => sum + (counts.get(trait) ?? 0) ** 2, 0);
  const chosen: Picture[] = [];
  let left: Picture[] = [];
  while (chosen.length < count) {
    if (left.length === 0) left = shuffled(pool, chance);
    const crowds = left.map(crowding);
    const [best] = left.splice(crowds.indexOf(Math.min(...crowds)), 1) as [Picture];
    chosen.push(best);
    for (const trait of traits.get(best) ?? []) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return chosen;
}
