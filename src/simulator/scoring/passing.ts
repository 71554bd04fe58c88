import { DOMAINS, type Domain, type Mistake, type Obstacle, type Rubric } from '../types.ts';
import { standingOf } from './deductions.ts';

/** What passing is decided on. */
export interface Decisive {
  readonly total: number;
  readonly domains: Readonly<Record<Domain, number>>;
  readonly mistakes: readonly Mistake[];
  /** Essential parts of care that fell short. */
  readonly missing: readonly string[];
  readonly ended: boolean;
}

const codesOf = (mistakes: readonly Mistake[]) => [...new Set(mistakes.map(({ code }) => code))];

/** Serious mistakes by whether they were put right in time. */
function majors(mistakes: readonly Mistake[], rubric: Rubric) {
  const all = mistakes.filter(({ severity }) => severity === 'major');
  const corrected = all.filter((one) => standingOf(one, rubric) === 'corrected');
  return { corrected, standing: all.filter((one) => !corrected.includes(one)) };
}

/** Everything that keeps an attempt from passing, the gravest first; empty when it passes. */
export function obstaclesIn(seen: Decisive, rubric: Rubric): readonly Obstacle[] {
  const critical = seen.mistakes.filter(({ severity }) => severity === 'criticalSafety');
  const { standing, corrected } = majors(seen.mistakes, rubric);
  const obstacles: Obstacle[] = [];
  if (critical.length > 0) obstacles.push({ kind: 'critical', codes: codesOf(critical) });
  if (standing.length > 0) obstacles.push({ kind: 'major', codes: codesOf(standing) });
  if (corrected.length > rubric.correctedMajorsMost) {
    obstacles.push({
      kind: 'corrected',
      count: corrected.length,
      most: rubric.correctedMajorsMost,
    });
  }
  if (!seen.ended) obstacles.push({ kind: 'running' });
  if (seen.missing.length > 0) obstacles.push({ kind: 'care', codes: seen.missing });
  for (const domain of DOMAINS) {
    const points = seen.domains[domain];
    const { minimum } = rubric.domains[domain];
    if (points < minimum) obstacles.push({ kind: 'domain', domain, points, minimum });
  }
  if (seen.total < rubric.passTotal) {
    // The number that is shown: what does not pass shows no more than this.
    const points = Math.min(seen.total, rubric.passTotal - 1);
    obstacles.push({ kind: 'total', points, minimum: rubric.passTotal });
  }
  return obstacles;
}
