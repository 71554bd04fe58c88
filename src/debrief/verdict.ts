import { type Band, DOMAINS, type Domain, type Rubric, type Score } from '../simulator/index.ts';

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
  const domains = domainRows(score, rubric)
    .filter(({ short }) => short)
    .map(({ domain, points, minimum }): Obstacle => ({ kind: 'domain', domain, points, minimum }));
  const total: readonly Obstacle[] =
    score.total < rubric.passTotal
      ? [{ kind: 'total', points: score.total, minimum: rubric.passTotal }]
      : [];
  return [...critical(score), ...domains, ...total];
}

/** Whether an attempt passed, and why not. */
export interface Verdict {
  readonly total: number;
  readonly passed: boolean;
  readonly band: Band;
  readonly obstacles: readonly Obstacle[];
}

export function verdictOf(score: Score, rubric: Rubric): Verdict {
  const { total, passed, band } = score;
  return { total, passed, band, obstacles: obstaclesTo(score, rubric) };
}

/** One domain's points beside what it needed. */
export interface DomainRow {
  readonly domain: Domain;
  readonly points: number;
  readonly minimum: number;
  /** Share of the total, 0 to 1. */
  readonly weight: number;
  /** Below its minimum. */
  readonly short: boolean;
}

export function domainRows(score: Score, rubric: Rubric): readonly DomainRow[] {
  return DOMAINS.map((domain) => {
    const points = score.domains[domain];
    const { minimum, weight } = rubric.domains[domain];
    return { domain, points, minimum, weight, short: points < minimum };
  });
}
