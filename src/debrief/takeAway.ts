import type { MistakeLink } from '../schemas/mistake.ts';
import type { Strength } from '../simulator/index.ts';
import type { MistakeGroup } from './groups.ts';

/** A mistake with the place where it is taught. */
type Taught = MistakeGroup & { readonly link: MistakeLink | null };

/** One thing to carry into the next patient. */
export type Point =
  | { readonly kind: 'change'; readonly code: string; readonly link: MistakeLink | null }
  | { readonly kind: 'keep'; readonly code: string };

const POINTS = 3;

function cost(group: MistakeGroup): number {
  return group.times.reduce((sum, time) => sum + time.pointsOff, 0);
}

/** What cost most first; a second of the same domain only when no other is left. */
function costliest(mistakes: readonly Taught[]): readonly Taught[] {
  const left = [...mistakes].sort((a, b) => cost(b) - cost(a) || a.number - b.number);
  const seen = new Set<string>();
  const [first, again] = [[] as Taught[], [] as Taught[]];
  for (const group of left) {
    (seen.has(group.domain) ? again : first).push(group);
    seen.add(group.domain);
  }
  return [...first, ...again];
}

/** Three points: two to change and one to keep where there are such, else what there is. */
export function takeAways(
  mistakes: readonly Taught[],
  strengths: readonly Strength[],
): readonly Point[] {
  const changes = costliest(mistakes).map(
    ({ code, link }) => ({ kind: 'change', code, link }) as const,
  );
  const domains = new Set(mistakes.map(({ domain }) => domain));
  const keeps = [...strengths]
    .sort((a, b) => Number(domains.has(a.domain)) - Number(domains.has(b.domain)))
    .map(({ code }) => ({ kind: 'keep', code }) as const);
  const kept = Math.max(Math.min(keeps.length, 1), POINTS - changes.length);
  return [...changes.slice(0, POINTS - kept), ...keeps.slice(0, kept)].slice(0, POINTS);
}
