import { type Chance, shuffled } from './chance.ts';
import type { Picture } from './pictures.ts';

const TRAITS: readonly ((picture: Picture) => string)[] = [
  (picture) => `posture ${picture.posture}`,
  (picture) => `tone ${picture.tone}`,
  (picture) => `view ${picture.view}`,
  (picture) => `light ${picture.light}`,
];

/** How often what this picture shows is already there. */
function crowding(picture: Picture, counts: ReadonlyMap<string, number>): number {
  return TRAITS.reduce((sum, read) => sum + (counts.get(read(picture)) ?? 0) ** 2, 0);
}

/**
 * Picks `count` pictures, spread evenly over postures, tones, views and light. A picture comes a
 * second time only when all have been taken.
 */
export function choosePictures(
  pool: readonly Picture[],
  count: number,
  chance: Chance,
): readonly Picture[] {
  if (pool.length === 0) return [];
  const chosen: Picture[] = [];
  const counts = new Map<string, number>();
  let left: Picture[] = [];
  while (chosen.length < count) {
    if (left.length === 0) left = shuffled(pool, chance);
    const best = left.reduce((a, b) => (crowding(b, counts) < crowding(a, counts) ? b : a));
    left = left.filter((picture) => picture !== best);
    chosen.push(best);
    for (const read of TRAITS) counts.set(read(best), (counts.get(read(best)) ?? 0) + 1);
  }
  return chosen;
}
