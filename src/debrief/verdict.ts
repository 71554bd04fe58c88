import {
  type Band,
  DOMAINS,
  type Domain,
  type Obstacle,
  type Rubric,
  type Score,
} from '../simulator/index.ts';

/** Whether an attempt passed, and why not. */
export interface Verdict {
  readonly total: number;
  readonly passed: boolean;
  readonly band: Band;
  readonly obstacles: readonly Obstacle[];
}

export function verdictOf({ total, passed, band, obstacles }: Score): Verdict {
  return { total, passed, band, obstacles };
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
