import { DOMAINS, type Domain, type Rubric, type Score } from '../simulator/index.ts';

/** What kept an attempt from passing. */
export type Obstacle =
  | { readonly kind: 'critical'; readonly codes: readonly string[] }
  | {
      readonly kind: 'domain';
      readonly domain: Domain;
      readonly points: number;
      readonly minimum: number;
    }
  | { readonly kind: 'total'; readonly points: number; readonly minimum: number };

function critical(score: Score): readonly Obstacle[] {
  const codes = score.mistakes
    .filter((mistake) => mistake.severity === 'criticalSafety')
    .map((mistake) => mistake.code);
  return codes.length === 0 ? [] : [{ kind: 'critical', codes: [...new Set(codes)] }];
}

/** Everything that stood in the way, the gravest first; empty when the attempt passed. */
export function obstaclesTo(score: Score, rubric: Rubric): readonly Obstacle[] {
  if (score.passed) return [];
  const domains = DOMAINS.filter((one) => score.domains[one] < rubric.domains[one].minimum).map(
    (domain): Obstacle => ({
      kind: 'domain',
      domain,
      points: score.domains[domain],
      minimum: rubric.domains[domain].minimum,
    }),
  );
  const total: readonly Obstacle[] =
    score.total < rubric.passTotal
      ? [{ kind: 'total', points: score.total, minimum: rubric.passTotal }]
      : [];
  return [...critical(score), ...domains, ...total];
}
