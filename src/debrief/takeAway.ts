import type { Rubric, Strength } from '../simulator/index.ts';
import { type MistakeGroup, pointsOff } from './groups.ts';

/** One thing to carry into the next patient. */
export type Point =
  | { readonly kind: 'change'; readonly group: MistakeGroup }
  | { readonly kind: 'keep'; readonly strength: Strength };

const POINTS = 3;

function cost(group: MistakeGroup, rubric: Rubric): number {
  return group.times.reduce((sum, time) => sum + pointsOff(time, rubric), 0);
}

/** What cost most first; a second of the same domain only when no other is left. */
function worthChanging(groups: readonly MistakeGroup[], rubric: Rubric): readonly MistakeGroup[] {
  const left = [...groups].sort((a, b) => cost(b, rubric) - cost(a, rubric) || a.number - b.number);
  const seen = new Set<string>();
  const [first, again] = [[] as MistakeGroup[], [] as MistakeGroup[]];
  for (const group of left) {
    (seen.has(group.domain) ? again : first).push(group);
    seen.add(group.domain);
  }
  return [...first, ...again];
}

/** Three points: two to change and one to keep where there are such, else what there is. */
export function takeAways(
  groups: readonly MistakeGroup[],
  strengths: readonly Strength[],
  rubric: Rubric,
): readonly Point[] {
  const changes = worthChanging(groups, rubric).map(
    (group) => ({ kind: 'change', group }) as const,
  );
  const domains = new Set(groups.map((group) => group.domain));
  const keeps = [...strengths]
    .sort((a, b) => Number(domains.has(a.domain)) - Number(domains.has(b.domain)))
    .map((strength) => ({ kind: 'keep', strength }) as const);
  const kept = Math.max(Math.min(keeps.length, 1), POINTS - changes.length);
  return [...changes.slice(0, POINTS - kept), ...keeps.slice(0, kept)].slice(0, POINTS);
}
