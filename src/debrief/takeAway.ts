import type { MistakeLink } from '../schemas/mistake.ts';
import type { Strength } from '../simulator/index.ts';
import type { CareRow } from './care.ts';
import type { MistakeGroup } from './groups.ts';

/** A mistake with the place where it is taught. */
type Taught = MistakeGroup & { readonly link: MistakeLink | null };

/** One thing to carry into the next patient. */
export type Point =
  | { readonly kind: 'change'; readonly code: string; readonly link: MistakeLink | null }
  /** A part of good care that was not given. */
  | { readonly kind: 'give'; readonly code: string }
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

/** Points of a domain from which something left out is worth a word. */
const WORTH_POINTS = 5;

/**
 * Three points: two to change and one to keep where there are such, else what there is. What kept
 * the attempt from passing comes before mistakes, other care that was left out after them.
 */
export function takeAways(
  mistakes: readonly Taught[],
  strengths: readonly Strength[],
  care: readonly CareRow[] = [],
): readonly Point[] {
  const give = (rows: readonly CareRow[]) =>
    rows.map(({ code }) => ({ kind: 'give', code }) as const);
  const changes = [
    ...give(care.filter(({ missing }) => missing)),
    ...costliest(mistakes).map(({ code, link }) => ({ kind: 'change', code, link }) as const),
    ...give(care.filter((one) => !one.missing && one.pointsLost >= WORTH_POINTS)),
  ];
  const domains = new Set(mistakes.map(({ domain }) => domain));
  const keeps = [...strengths]
    .sort((a, b) => Number(domains.has(a.domain)) - Number(domains.has(b.domain)))
    .map(({ code }) => ({ kind: 'keep', code }) as const);
  const kept = Math.max(Math.min(keeps.length, 1), POINTS - changes.length);
  return [...changes.slice(0, POINTS - kept), ...keeps.slice(0, kept)].slice(0, POINTS);
}
